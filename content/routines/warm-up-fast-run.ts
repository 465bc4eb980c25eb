import type { AuthoredRoutine } from '#content/authoring.ts';
import briskWalk from '#content/exercises/brisk-walk.ts';
import sidewaysWalking from '#content/exercises/sideways-walking.ts';
import straightLegKickouts from '#content/exercises/straight-leg-kickouts.ts';
import walkingLunges from '#content/exercises/walking-lunges.ts';

export default {
  id: 'warm-up-fast-run',
  name: 'Warm-up for a fast run',
  kind: 'warmup',
  when: 'Before sprints, hills or a race: two rounds. Start running within five minutes.',
  minutes: 7,
  getReadySeconds: 6,
  switchSeconds: 5,
  blocks: [
    {
      exercise: briskWalk,
      dose: { kind: 'continuous', sets: 1, perSide: false, restSeconds: 0, durationSeconds: 120 },
      priority: 3,
    },
    { exercise: straightLegKickouts, priority: 1 },
    { exercise: walkingLunges, priority: 1 },
    { exercise: sidewaysWalking, priority: 2 },
    { exercise: straightLegKickouts, priority: 2 },
    { exercise: walkingLunges, priority: 2 },
    { exercise: sidewaysWalking, priority: 3 },
  ],
} satisfies AuthoredRoutine;
