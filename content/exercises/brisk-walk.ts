import type { AuthoredExercise } from '#content/authoring.ts';

export default {
  id: 'brisk-walk',
  name: 'Brisk walk',
  summary: 'Two or three minutes to get warm before the bigger moves.',
  kind: 'dynamic',
  kit: [],
  position: 'walking',
  sideMode: 'together',
  dose: { kind: 'continuous', sets: 1, perSide: false, restSeconds: 0, durationSeconds: 180 },
  steps: [
    'Start at an easy pace and let your arms swing.',
    'After a minute, walk as if you were a little late.',
    'Keep your steps light and your shoulders loose.',
  ],
  cue: 'Light steps, loose shoulders',
  caption: 'A person walks forward at a quick pace with the arms swinging in time with the legs.',
  feel: 'Your breath gets a little deeper and your legs feel warmer.',
  mistakes: [
    'Racing off cold, so that the first minute is the hardest.',
    'Reaching far forward with the foot instead of taking quicker steps.',
  ],
  easier: { name: 'Stroll', how: 'Walk at your everyday pace for the whole time.' },
  harder: { name: 'Easy jog', how: 'Jog so gently that you could talk in whole sentences.' },
  leaveOut: [
    'You limp, or ordinary walking hurts at the front of your hip.',
    'You have just walked here for a few minutes and already feel warm.',
  ],
  muscles: ['calves', 'gluteus-maximus', 'iliacus', 'psoas'],
  statements: [
    {
      claims: [],
      addition: true,
      presentedText:
        'Not in the article. A short walk first means that no stretch starts cold; we chose two to three minutes.',
      sources: ['own-choice'],
    },
  ],
} satisfies AuthoredExercise;
