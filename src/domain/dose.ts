import type { Dose } from './dose.schema.ts';

/** The time of one set on one side, in milliseconds, at the dose's own tempo. */
export const setMs = (dose: Dose): number => {
  switch (dose.kind) {
    case 'reps':
      return (
        dose.reps *
        (dose.tempo.liftSeconds + dose.tempo.holdSeconds + dose.tempo.lowerSeconds) *
        1000
      );
    case 'hold':
      return dose.holdSeconds * 1000;
    case 'continuous':
      return dose.durationSeconds * 1000;
  }
};
