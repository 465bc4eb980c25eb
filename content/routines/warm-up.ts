import type { AuthoredRoutine } from '#content/authoring.ts';
import briskWalk from '#content/exercises/brisk-walk.ts';
import sidewaysWalking from '#content/exercises/sideways-walking.ts';
import straightLegKickouts from '#content/exercises/straight-leg-kickouts.ts';
import walkingLunges from '#content/exercises/walking-lunges.ts';

export default {
  id: 'warm-up',
  name: 'Warm-up',
  kind: 'warmup',
  when: 'Before an easy run. Start running within five minutes.',
  minutes: 6,
  getReadySeconds: 6,
  switchSeconds: 5,
  blocks: [
    { exercise: briskWalk, priority: 3 },
    { exercise: straightLegKickouts, priority: 1 },
    { exercise: walkingLunges, priority: 1 },
    { exercise: sidewaysWalking, priority: 2 },
  ],
} satisfies AuthoredRoutine;
