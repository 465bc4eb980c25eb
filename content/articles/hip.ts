import type { AuthoredArticle } from '#content/authoring.ts';

/** The parts that the model of the hip shows; each heading is the name of one part. */
export default {
  id: 'hip',
  title: 'Bend the hip',
  topic: 'anatomy',
  summary: 'See inside the hip, bend it, and watch the psoas grow shorter and longer.',
  sections: [
    {
      heading: 'Psoas',
      statements: [
        {
          claims: ['B3'],
          presentedText:
            'A long muscle from the sides of the low back to a small knob at the inner side of the top of the thigh bone. It crosses the front of the hip on its way.',
          sources: ['stedman-psoas', 'wikimsk-psoas'],
        },
        {
          claims: ['A2'],
          articleText:
            'The psoas is often the culprit, since it bends and extends the hip and raises the leg in running and kicking.',
          presentedText:
            'It bends the hip and raises the leg. Its pain is often felt deep in the front of the hip or in the groin.',
          note: 'It does not extend the hip. It brakes the hip as the leg goes back behind you. In 207 athletes with groin pain the psoas and its partner, taken as one, were the main source in 36\u00a0%. One in three had several sources at once.',
          sources: ['holmich-2007', 'andersson-1995', 'rauseo-2017'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'In this model it is 7\u00a0% longer with the thigh 30 degrees behind you, and 25\u00a0% shorter with the thigh level in front.',
          sources: ['gait2392-model'],
        },
      ],
    },
    {
      heading: 'Iliacus',
      statements: [
        {
          claims: ['B1', 'B2'],
          presentedText:
            'The partner of the psoas. It lines the inside of the hip bone and ends on the same knob. Together they bend the hip and drive the leg forward in a kick.',
          sources: ['lifshitz-2020', 'wikimsk-psoas', 'andersson-1995'],
        },
        {
          claims: [],
          addition: true,
          presentedText:
            'Experts who agreed on terms for groin pain take it and the psoas as one. Where it hurts does not tell the two apart.',
          sources: ['weir-2015'],
        },
      ],
    },
    {
      heading: 'Low back',
      statements: [
        {
          claims: ['B3'],
          presentedText:
            'The five lowest bones of the back that move on each other. The psoas begins at their sides.',
          sources: ['stedman-psoas'],
        },
        {
          claims: ['B5'],
          articleText:
            'Pain can also be where the psoas begins, in the low back, when a runner has poor posture, a curved spine or makes up for another injured muscle.',
          presentedText: 'Pain can also be felt here. Back pain has many causes.',
          note: 'The link to posture is weak. In 25 people hip range and the curve of the low back were hardly related.',
          sources: ['jospt-1990', 'schache-2000'],
        },
      ],
    },
    {
      heading: 'Pelvis',
      statements: [
        {
          claims: [],
          addition: true,
          presentedText:
            'The bowl between back and legs, with the socket of each hip at its side. The iliacus lies inside it. The psoas runs over the edge at its front.',
          sources: ['lifshitz-2020'],
        },
        {
          claims: ['A1'],
          presentedText:
            'Runners often get a sore hip. The article names overused muscles, an uneven gait and poor posture. About one running injury in ten is at the hip or groin.',
          note: 'That share is 10.1\u00a0% of 4,874 running injuries. It says how often, not why.',
          sources: ['ross-2021'],
        },
      ],
    },
    {
      heading: 'Thigh bone',
      statements: [
        {
          claims: ['B3'],
          presentedText:
            'Its round head turns in the socket of the hip. Psoas and iliacus end just below, on a small knob at the inner side.',
          sources: ['stedman-psoas', 'wikimsk-psoas'],
        },
        {
          claims: ['B4'],
          articleText: 'Pain often comes from inflammation near the top of the thigh bone.',
          presentedText:
            'Pain of the hip flexors is often felt near the top of this bone, deep in the front of the hip or in the groin.',
          note: 'Muscle, joint and bone share this place, and several sources of groin pain are known. Where it hurts does not tell you which one it is.',
          sources: ['weir-2015', 'medscape-86808'],
        },
      ],
    },
  ],
} satisfies AuthoredArticle;
