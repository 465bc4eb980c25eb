import type { AuthoredArticle } from '#content/authoring.ts';

export default {
  id: 'stretching-and-rolling',
  title: 'Stretching and rolling',
  topic: 'stretches',
  summary: 'Move before the run, hold still after it, and roll only thigh, outer hip and buttock.',
  sections: [
    {
      heading: 'Before the run: keep moving',
      statements: [
        {
          claims: ['C4'],
          presentedText:
            'Dynamic stretches, in which you keep moving, belong to the warm-up before a jog or a sprint.',
          note: 'In the studies the dynamic stretching lasted 217 to 900 seconds in all. Running got better on average, but the range of results includes no gain at all.',
          sources: ['konrad-dynamic', 'behm-2016'],
        },
        {
          claims: ['C1', 'C2', 'C3'],
          presentedText:
            'Three of them: slow straight-leg kicks while walking, walking lunges, and walking sideways.',
          sources: ['psoas-article'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'Do one round before an easy run, two before a fast one, and start running within five minutes. Skip a move that hurts more than 5 of 10. If two moves do, leave the run for today.',
          sources: ['own-choice'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'No one can promise that this keeps you from getting hurt: for dynamic stretching there are no numbers on injury.',
          sources: ['behm-2016'],
        },
      ],
    },
    {
      heading: 'After the run: hold still',
      statements: [
        {
          claims: ['C5'],
          presentedText:
            'A static stretch is best when you are warm: within about an hour of the run, or after any warm-up.',
          note: 'Held stretches straight before a run can cost a little performance, mostly when held for 60 seconds or longer. For the hip flexors alone, 8 studies found no loss with holds of up to 120 seconds.',
          sources: ['behm-2016', 'konrad-2021', 'own-choice'],
        },
        {
          claims: ['C6', 'C7'],
          articleText:
            'Static, or isometric, stretches for the psoas are butterfly and figure-four.',
          presentedText:
            'Two static stretches: butterfly for the inner thighs, figure-four for the buttock area. To lengthen the psoas itself we added the half-kneeling stretch.',
          note: 'In both of the article’s stretches the hip stays bent, which shortens the psoas; it lengthens when the thigh goes behind the body.',
          sources: ['gait2392-model'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'Two words that are easy to mix up. Static: you hold a position and let the muscle lengthen. Isometric: the muscle works hard but nothing moves, as when you push against a wall. A stretch is static.',
          sources: ['own-choice'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'Hold for 10 to 30 seconds, two to four times, to 60 seconds in all for each stretch and side. Stop at light discomfort, at most 3 of 10, and at once if it is sharp or pinches at the front of the hip.',
          sources: ['acsm-getp-11', 'garber-2011', 'own-choice'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'More is not better: beyond 4 minutes a session or 10 minutes a week, the range, which is how far the joint moves, grew no further.',
          sources: ['ingram-2025'],
        },
      ],
    },
    {
      heading: 'Rolling and pressing',
      statements: [
        {
          claims: ['C8', 'C9', 'C10'],
          articleText: 'Self-massage with a foam roller, a tennis ball or a medicine ball.',
          presentedText:
            'Roll the front of the thigh, the outer hip and the buttock, with whichever of the three you have. Never the belly, never the groin crease.',
          note: 'The psoas lies behind the bowel and beside a large artery. Pressing there pins the one and may squeeze the other.',
          sources: ['lowe-2015'],
        },
        {
          claims: ['C11'],
          articleText: 'Self-massage reduces pain if you practise it diligently.',
          presentedText:
            'Rolling may help your range, and after more than 4 weeks it did so for the front and back of the thigh. We found no trial of it for the psoas.',
          note: 'The review counts 11 studies and measures range, not lasting pain.',
          sources: ['konrad-2022'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'One or two rounds of 30 to 60 seconds on each spot, strokes of 2 to 4 seconds, never above 5 of 10, breathing easily. Stop at numbness, at a pulse under the ball, or when pain spreads.',
          sources: ['behm-2020', 'own-choice'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'Some people should not roll at all. Each rolling exercise lists who, after a list that 37 experts agreed on and some common sense.',
          sources: ['bartsch-2021', 'own-choice'],
        },
      ],
    },
    {
      heading: 'What to expect',
      statements: [
        {
          claims: ['A3'],
          presentedText:
            'The article says that stretching, self-massage and strength work for all the hip flexors can ease pain from overuse. Expect weeks, not days, and check how it is going at two weeks.',
          note: 'Hip-flexor stretching gave more range after 3 and 6 weeks, in 33 people. Experts agree that stretching helps range and stiffness, and not recovery, posture or injuries in general.',
          sources: ['winters-2004', 'warneke-2025'],
        },
        {
          claims: ['A4'],
          articleText: 'Flexibility, with core strength, helps to control posture while running.',
          presentedText: 'Stretching may help your range. Do not expect it to change how you run.',
          note: 'In 20 people three weeks of hip-flexor stretching gave more range when tested, while their running form stayed the same.',
          sources: ['mettler-2019'],
        },
      ],
    },
  ],
} satisfies AuthoredArticle;
