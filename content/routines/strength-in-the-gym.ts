import type { AuthoredRoutine } from '#content/authoring.ts';
import bandedMarch from '#content/exercises/banded-march.ts';
import legExtension from '#content/exercises/leg-extension.ts';
import legPress from '#content/exercises/leg-press.ts';
import sidePlank from '#content/exercises/side-plank.ts';
import squat from '#content/exercises/squat.ts';
import weightedLunge from '#content/exercises/weighted-lunge.ts';

export default {
  id: 'strength-in-the-gym',
  name: 'Strength in the gym',
  kind: 'strength',
  when: 'Two or three days a week, never two days in a row.',
  minutes: 24,
  getReadySeconds: 20,
  switchSeconds: 6,
  blocks: [
    { exercise: bandedMarch, priority: 1 },
    { exercise: squat, priority: 2 },
    { exercise: legPress, priority: 2 },
    { exercise: legExtension, priority: 3 },
    { exercise: weightedLunge, priority: 1 },
    { exercise: sidePlank, priority: 3 },
  ],
} satisfies AuthoredRoutine;
