import type { AuthoredRoutine } from '#content/authoring.ts';
import butterfly from '#content/exercises/butterfly.ts';
import figureFour from '#content/exercises/figure-four.ts';
import foamRollerFrontThigh from '#content/exercises/foam-roller-front-thigh.ts';
import foamRollerOuterHip from '#content/exercises/foam-roller-outer-hip.ts';
import halfKneelingHipFlexorStretch from '#content/exercises/half-kneeling-hip-flexor-stretch.ts';
import tennisBallButtock from '#content/exercises/tennis-ball-buttock.ts';

export default {
  id: 'cool-down',
  name: 'Cool-down',
  kind: 'cooldown',
  when: 'Within about an hour of the run: stretch first, then roll.',
  minutes: 10,
  getReadySeconds: 10,
  switchSeconds: 6,
  blocks: [
    { exercise: halfKneelingHipFlexorStretch, priority: 1 },
    { exercise: butterfly, priority: 2 },
    { exercise: figureFour, priority: 1 },
    { exercise: foamRollerFrontThigh, priority: 2 },
    { exercise: foamRollerOuterHip, priority: 3 },
    { exercise: tennisBallButtock, priority: 3 },
  ],
} satisfies AuthoredRoutine;
