import type { AuthoredArticle } from '#content/authoring.ts';

export default {
  id: 'running-gait',
  title: 'How you run',
  topic: 'gait',
  summary: 'What a look at your gait can and can’t tell, and what loads the front of the hip.',
  sections: [
    {
      heading: 'Technique',
      statements: [
        {
          claims: ['E1'],
          presentedText:
            'Stretching and strength help, and a balanced, effective running technique matters too.',
          sources: ['psoas-article'],
        },
        {
          claims: ['E2'],
          articleText: 'A professional gait evaluation can work wonders.',
          presentedText: 'A look at your gait can help a professional to spot what to try.',
          note: 'For runners who are not injured, changing how they run is not based on evidence.',
          sources: ['souza-2016'],
        },
        {
          claims: ['E3'],
          presentedText:
            'Many specialist running shops, physiotherapists and orthopaedists film you and go through the video with you.',
          note: 'A shop can show you how you run. When something hurts, ask a health professional.',
          sources: ['psoas-article', 'own-choice'],
        },
      ],
    },
    {
      heading: 'Step rate and the hip flexors',
      statements: [
        {
          claims: [],
          addition: true,
          presentedText:
            'Quicker steps are often advised. They take load off the knee and the buttock muscles, but not off the hip flexors: in 30 runners, from 90 to 110\u00a0% of the usual step rate, the force of the psoas went from 12.8 to 13.4 newtons per kilogram of body weight.',
          sources: ['lenhart-2014', 'heiderscheit-2011'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'In 14 runners 5 more strides a minute asked 5.8\u00a0% more of the hip flexors, while the foot landed 5.9\u00a0% nearer the body. A review of step rate found no study of hip-flexor pain.',
          sources: ['lieberman-2015', 'anderson-2022'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'If you try it: shorter, quieter steps at the same speed, changed by 5\u00a0% at most at first. If the front of your hip gets sorer, go back.',
          sources: ['own-choice'],
        },
      ],
    },
    {
      heading: 'What you can see on a video',
      statements: [
        {
          claims: [],
          addition: true,
          presentedText:
            'From the side: does the foot land well ahead of the knee? Does the low back arch when the leg is behind you? Is the lean small, and from the ankles? It describes how you run; it does not say what is wrong, and no study gives a target angle.',
          sources: ['souza-2016', 'franz-2009', 'teng-powers-2015', 'own-choice'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'From behind: do you run the same on both sides? A limp is not a matter of style. Stop running and have it looked at.',
          sources: ['robertson-wood-2017', 'own-choice'],
        },
      ],
    },
    {
      heading: 'How far, how fast',
      statements: [
        {
          claims: [],
          addition: true,
          presentedText:
            'Sprints, hills, strides and kicking drills load the hip flexors most. Drop these first.',
          sources: ['dorn-2012', 'own-choice'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'Be careful with one long run. In 5,205 runners, a run more than 10\u00a0% longer than the longest of the 30 days before went with more injuries.',
          sources: ['frandsen-2025'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'After a break, start with a 30-minute walk at 2 of 10 or less. Then run one minute, walk one minute, ten times. Go further only after two quiet sessions, each at 2 of 10 or less and with the next morning no worse than before. At 3 to 5 stay where you are. After a warning sign, ask a professional before you start.',
          sources: ['silbernagel-2007', 'thorborg-2017', 'own-choice'],
        },
      ],
    },
  ],
} satisfies AuthoredArticle;
