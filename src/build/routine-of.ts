import type { Routine, RoutineSource } from '#src/domain/routine.schema.ts';

/** The routine as the app loads it: exercises by id, and every dose filled in. */
export const routineOf = ({ blocks, ...head }: RoutineSource): Routine => ({
  ...head,
  blocks: blocks.map(({ exercise, dose, priority }) => ({
    exerciseId: exercise.id,
    exerciseName: exercise.name,
    kit: exercise.kit,
    kind: exercise.kind,
    sideMode: exercise.sideMode,
    cue: exercise.cue,
    dose: dose ?? exercise.dose,
    priority,
  })),
});
