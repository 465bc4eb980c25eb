import type { AuthoredRoutine } from '#content/authoring.ts';
import deadBug from '#content/exercises/dead-bug.ts';
import sidePlank from '#content/exercises/side-plank.ts';
import squat from '#content/exercises/squat.ts';
import standingCrane from '#content/exercises/standing-crane.ts';
import standingMarch from '#content/exercises/standing-march.ts';
import stepUpToBalance from '#content/exercises/step-up-to-balance.ts';
import straightLegRaise from '#content/exercises/straight-leg-raise.ts';

export default {
  id: 'strength-at-home',
  name: 'Strength at home',
  kind: 'strength',
  when: 'Two or three days a week, never two days in a row. Start here.',
  minutes: 27,
  getReadySeconds: 10,
  switchSeconds: 6,
  blocks: [
    { exercise: straightLegRaise, priority: 1 },
    { exercise: standingMarch, priority: 1 },
    { exercise: squat, priority: 2 },
    { exercise: stepUpToBalance, priority: 2 },
    { exercise: standingCrane, priority: 3 },
    { exercise: deadBug, priority: 2 },
    { exercise: sidePlank, priority: 3 },
  ],
} satisfies AuthoredRoutine;
