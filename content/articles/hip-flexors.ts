import type { AuthoredArticle } from '#content/authoring.ts';

export default {
  id: 'hip-flexors',
  title: 'The psoas and its partner',
  topic: 'anatomy',
  summary: 'Where the hip flexors are, what they do as you run, and where it can hurt.',
  sections: [
    {
      heading: 'Two muscles that work as one',
      statements: [
        {
          claims: ['B3'],
          presentedText:
            'The psoas begins at the sides of the low back, from about the lowest rib to the pelvis. It runs down through the pelvis and across the front of the hip. It ends on a small knob at the inner side of the top of the thigh bone.',
          sources: ['stedman-psoas', 'wikimsk-psoas'],
        },
        {
          claims: ['B1'],
          presentedText:
            'The iliacus lines the inside of the hip bone and joins the psoas on its way to the same knob. Together they are called the iliopsoas.',
          sources: ['lifshitz-2020', 'wikimsk-psoas'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'A cushion of fluid, the largest of its kind in the body, lets the iliopsoas glide over the front of the hip joint.',
          sources: ['lifshitz-2020'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'The rectus femoris, one of the four front thigh muscles, crosses the hip as well as the knee. It is the front thigh muscle that shares the work of the psoas.',
          sources: ['gardner-2021'],
        },
      ],
    },
    {
      heading: 'What they do as you run',
      statements: [
        {
          claims: ['B2'],
          presentedText:
            'Psoas and iliacus bend the hip: they pull the thigh up and forward, in a step, a sprint or a kick. The psoas also steadies the low back from side to side.',
          sources: ['andersson-1995', 'hu-2011'],
        },
        {
          claims: ['A2'],
          articleText:
            'The psoas is often the culprit, since it bends and extends the hip and raises the leg in running and kicking.',
          presentedText:
            'The psoas bends the hip and raises the leg. It is one common source of pain there: in 207 athletes with groin pain the iliopsoas was the main source in 36\u00a0%.',
          note: 'It does not extend the hip. It brakes the hip as the leg goes back behind you, which is probably what the article means. In the same athletes one in three had several sources at once.',
          sources: ['holmich-2007', 'andersson-1995', 'rauseo-2017'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'A sprint asks more of these muscles. In 9 runners, above about 7 metres a second, the extra speed came from swinging the leg faster, with the iliopsoas among the muscles that did it.',
          sources: ['dorn-2012'],
        },
      ],
    },
    {
      heading: 'Where it can hurt',
      statements: [
        {
          claims: ['A1'],
          presentedText:
            'Runners often get a sore hip. The article names overused muscles, an uneven gait and poor posture. About one running injury in ten is at the hip or groin.',
          note: 'That share is 10.1\u00a0% of 4,874 running injuries. It says how often, not why.',
          sources: ['ross-2021'],
        },
        {
          claims: ['B4'],
          articleText: 'Pain often comes from inflammation near the top of the thigh bone.',
          presentedText:
            'The pain is often felt deep in the front of the hip or in the groin, near the top of the thigh bone.',
          note: 'Muscle, joint and bone share this place, and several sources of groin pain are known. Where it hurts does not tell you which one it is.',
          sources: ['weir-2015', 'medscape-86808'],
        },
        {
          claims: ['B5'],
          articleText:
            'Pain can also be where the psoas begins, in the low back, when a runner has poor posture, a curved spine or makes up for another injured muscle.',
          presentedText: 'It can also be felt in the low back. Back pain has many causes.',
          note: 'The link to posture is weak. In 25 people hip range and the curve of the low back were hardly related, and flexibility tested on a couch did not predict how the pelvis tilts in running.',
          sources: ['jospt-1990', 'schache-2000'],
        },
      ],
    },
  ],
} satisfies AuthoredArticle;
