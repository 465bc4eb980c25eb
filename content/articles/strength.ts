import type { AuthoredArticle } from '#content/authoring.ts';

export default {
  id: 'strength',
  title: 'Strength for the hip',
  topic: 'strength',
  summary: 'What loads the hip flexors, what supports them, and how to move up a level.',
  sections: [
    {
      heading: 'What loads the psoas',
      statements: [
        {
          claims: ['D7'],
          presentedText:
            'The psoas lies deep and does not lead most weight exercises. The article says that they strengthen it all the same.',
          note: 'Only a little, as far as it was measured: in 8 people, lifting a barbell of up to 100 kg used at most 16\u00a0% of its full effort. Bending the hip against resistance used the most.',
          sources: ['juker-1998'],
        },
        {
          claims: ['D1', 'D2'],
          articleText:
            'Leg extension and leg press work the psoas, because it is a synergist of the quadriceps.',
          presentedText:
            'Both machines train the legs. They load the psoas little; the banded march does so directly, and is our addition.',
          note: 'The psoas does not cross the knee. The rectus femoris is the one front thigh muscle that crosses the hip.',
          sources: ['wikimsk-psoas', 'gardner-2021', 'juker-1998'],
        },
        {
          claims: ['D3', 'D4'],
          articleText:
            'Squats and lunges with free weights strengthen the psoas and make the lower back strong.',
          presentedText:
            'Squats and lunges mainly train the muscles that straighten hip and knee, and the back that holds you. We keep them as support.',
          note: 'Under a barbell of up to 100 kg the psoas used at most 16\u00a0% of its full effort. The back leg of a lunge does stretch the hip flexors.',
          sources: ['juker-1998', 'own-choice'],
        },
        {
          claims: ['D5', 'D6'],
          presentedText:
            'Two moves from yoga, the step up to balance and Standing Crane, ask you to hold the thigh at hip height on one leg.',
          note: 'That this loads the psoas is our reasoning: in 10 people its share of the work grew the higher the thigh was lifted.',
          sources: ['jiroumaru-2014'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'In a trial with 33 healthy people, hip flexion against a band made the hip flexors 17\u00a0% stronger in 6 weeks. They trained three times a week, about 10 minutes each time.',
          sources: ['thorborg-2016'],
        },
      ],
    },
    {
      heading: 'The trunk',
      statements: [
        {
          claims: ['A4'],
          presentedText:
            'The article says that core strength helps to control posture while you run, so that the psoas has less to do. It names no exercise; dead bug and side plank are our choice.',
          sources: ['psoas-article', 'own-choice'],
        },
      ],
    },
    {
      heading: 'How much, and how to move up',
      statements: [
        {
          claims: [],
          addition: true,
          presentedText:
            'Two or three days a week, never two days in a row. Beginners do well with a load they can lift 8 to 12 times.',
          sources: ['acsm-2009', 'own-choice'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'Weeks one and two: straight-leg raise and standing march, 2 sets of 15. Weeks three and four: banded march, 3 sets of 12. Weeks five and six: 3 sets of 10. After that: 3 sets of 8 with a heavier band.',
          sources: ['thorborg-2016', 'own-choice'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'For the hip-flexor moves take 1 to 2 seconds up, hold for 1, and take 3 seconds down.',
          sources: ['own-choice'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'Move up when you did every repetition at 2 of 10 or less and the next morning was no worse. Stay where you are at 3 to 5. Go back one level above 5, or after a worse morning.',
          sources: ['thorborg-2017', 'own-choice'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'Some pain while you exercise is not a sign that you must stop: in a review, exercise that allowed some pain did a little better at first, and no better later. Above 5 of 10 stop all the same.',
          sources: ['smith-2017', 'own-choice'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'Sore muscles for one to three days after something new are to be expected. Pain at the front of the hip that makes you limp is not.',
          sources: ['own-choice'],
        },
      ],
    },
    {
      heading: 'How long it takes',
      statements: [
        {
          claims: [],
          addition: true,
          presentedText:
            'Expect weeks, not days. Strength takes about 6 weeks, range 3 to 6. Training programmes for groin pain ran for 8 to 12 weeks.',
          sources: ['thorborg-2016', 'winters-2004', 'holmich-1999'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'Running injuries of all kinds took a median of 56 days: half took less, half more. In new runners it was 71, and half of them still had some pain after 10 weeks.',
          sources: ['mulvad-2018', 'nielsen-2014'],
        },
      ],
    },
  ],
} satisfies AuthoredArticle;
