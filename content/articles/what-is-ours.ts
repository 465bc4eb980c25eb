import type { AuthoredArticle } from '#content/authoring.ts';

export default {
  id: 'what-is-ours',
  title: 'What is the article’s, what is ours',
  topic: 'about',
  summary: 'Where the words and numbers come from, and how far you can lean on them.',
  sections: [
    {
      heading: 'One article, checked',
      statements: [
        {
          claims: [],
          addition: true,
          presentedText:
            'Hipwise is built on one short article for runners, “Psoas Pain From Running”. Each of its claims is here, in our own words. Where a study disagrees we show what the article says, what we say, and why.',
          sources: ['psoas-article'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'What the article does not say is marked as an addition: the brisk walk, the half-kneeling stretch, the straight-leg raise, both marches, the dead bug, the side plank, and the doses.',
          sources: ['own-choice'],
        },
      ],
    },
    {
      heading: 'How strong a source is',
      statements: [
        {
          claims: [],
          addition: true,
          presentedText:
            'A: a review, a large group or a trial on the very question. B: one good study, or experts who agreed. C: single cases, a model or an opinion. E: our own choice. About half of our sources are B.',
          sources: ['own-choice'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'Read means that we read the summary, the page or the table itself. Quoted means that we saw it only as somebody else quoted it.',
          sources: ['own-choice'],
        },
      ],
    },
    {
      heading: 'What Hipwise is not',
      statements: [
        {
          claims: [],
          addition: true,
          presentedText:
            'It is general information for adults who run, and a private diary. It is not medical advice and can’t tell you what is causing pain. No clinician has checked the rule or the doses yet.',
          sources: ['own-choice'],
        },
      ],
    },
  ],
} satisfies AuthoredArticle;
