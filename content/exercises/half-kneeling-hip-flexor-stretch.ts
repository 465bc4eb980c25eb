import type { AuthoredExercise } from '#content/authoring.ts';

export default {
  id: 'half-kneeling-hip-flexor-stretch',
  name: 'Half-kneeling hip stretch',
  summary: 'Kneel on one knee, tuck the pelvis under and glide forward.',
  kind: 'static',
  kit: [],
  position: 'kneeling',
  sideMode: 'each-side',
  dose: { kind: 'hold', sets: 2, perSide: true, restSeconds: 5, holdSeconds: 30 },
  steps: [
    'Kneel on one knee on something soft, the other foot flat in front of you.',
    'Squeeze the buttock of the kneeling side and tuck your tailbone under.',
    'Keep the tuck and glide your body forward a few centimetres.',
    'Stay tall with your ribs down, and breathe slowly.',
  ],
  cue: 'Tuck under, then glide forward',
  caption:
    'Kneeling on the back knee with the other foot in front, the person tucks the pelvis under and shifts forward so that the back hip opens.',
  feel: 'A light pull at the front of the kneeling hip and the top of that thigh.',
  mistakes: [
    'Arching the low back instead of opening the hip.',
    'Lunging far forward and losing the tuck.',
    'Letting the hips turn to one side.',
  ],
  easier: {
    name: 'Tuck only',
    how: 'Stay upright and only tuck the pelvis under. Hold a wall for balance.',
  },
  harder: {
    name: 'Arm up',
    how: 'Reach the arm of the kneeling side overhead and lean a little away from it.',
  },
  leaveOut: [
    'You feel a sharp pinch at the front of the hip.',
    'You feel more than 3 of 10 in the stretch even when you ease off.',
    'You cannot kneel without pain in the knee.',
  ],
  muscles: ['psoas', 'iliacus', 'rectus-femoris'],
  statements: [
    {
      claims: [],
      addition: true,
      presentedText:
        'Not in the article. We added it because it takes the hip behind the body, which is what lengthens the psoas. In a computer model the psoas is 7.0 % longer at 30 degrees of hip extension.',
      sources: ['gait2392-model', 'own-choice'],
    },
    {
      claims: [],
      addition: true,
      presentedText:
        'In a trial with 33 people hip-flexor stretching gave more range after 3 and 6 weeks. It may help you keep your range.',
      sources: ['winters-2004'],
    },
  ],
} satisfies AuthoredExercise;
