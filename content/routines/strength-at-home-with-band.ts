import type { AuthoredRoutine } from '#content/authoring.ts';
import bandedMarch from '#content/exercises/banded-march.ts';
import deadBug from '#content/exercises/dead-bug.ts';
import sidePlank from '#content/exercises/side-plank.ts';
import squat from '#content/exercises/squat.ts';
import standingCrane from '#content/exercises/standing-crane.ts';
import stepUpToBalance from '#content/exercises/step-up-to-balance.ts';

export default {
  id: 'strength-at-home-with-band',
  name: 'Strength at home, with a band',
  kind: 'strength',
  when: 'From week three, two or three days a week, never two days in a row.',
  minutes: 24,
  getReadySeconds: 10,
  switchSeconds: 6,
  blocks: [
    { exercise: bandedMarch, priority: 1 },
    { exercise: squat, priority: 2 },
    { exercise: stepUpToBalance, priority: 2 },
    { exercise: standingCrane, priority: 3 },
    { exercise: deadBug, priority: 2 },
    { exercise: sidePlank, priority: 3 },
  ],
} satisfies AuthoredRoutine;
