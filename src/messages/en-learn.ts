export const enLearn = {
  title: 'Learn',
  lead: 'Short pages. Each statement names its source.',
  topics: {
    anatomy: 'Your hip',
    stretches: 'Stretches',
    strength: 'Strength',
    gait: 'How you run',
    care: 'When to see whom',
    about: 'About Hipwise',
  },
  sources: 'Sources',
  sourcesLead:
    'What was read, what it found and how strong it is. The headings are short names of ours; a link leads to the original, where there is one to open.',
  strength: {
    A: 'Strong: a review, a large group or a trial on the point',
    B: 'Fair: one good study, or experts who agreed',
    C: 'Weak: single cases, a model or an opinion',
    E: 'Our own choice',
  },
  seen: {
    read: 'We read the summary, the page or the table.',
    quoted: 'We saw it only as quoted by somebody else.',
    own: 'Our own choice, with our reasons.',
  },
  visit: 'Open the source',
  rule: 'How the rule works',
};
