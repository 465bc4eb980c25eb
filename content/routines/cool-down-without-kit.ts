import type { AuthoredRoutine } from '#content/authoring.ts';
import butterfly from '#content/exercises/butterfly.ts';
import figureFour from '#content/exercises/figure-four.ts';
import halfKneelingHipFlexorStretch from '#content/exercises/half-kneeling-hip-flexor-stretch.ts';

export default {
  id: 'cool-down-without-kit',
  name: 'Cool-down without kit',
  kind: 'cooldown',
  when: 'Within about an hour of the run, on grass, a rug or a mat.',
  minutes: 6,
  getReadySeconds: 10,
  switchSeconds: 6,
  blocks: [
    { exercise: halfKneelingHipFlexorStretch, priority: 1 },
    { exercise: butterfly, priority: 2 },
    { exercise: figureFour, priority: 1 },
  ],
} satisfies AuthoredRoutine;
