import type { Day } from '#src/domain/day.ts';
import type { RedFlag } from './red-flags.ts';

// The rule's own lists, though diary-entry.ts has them too: a new item there does not compile until the rule knows it.

export type PainContext =
  | 'pre-run'
  | 'during-run'
  | 'post-run'
  | 'next-morning'
  | 'walking'
  | 'rest';

export type RunImpact = 'none' | 'reduced' | 'stopped';

export type PainEntry = {
  /** The day the entry is about. */
  readonly day: Day;
  /** The day it was written. */
  readonly createdDay: Day;
  /** Worst pain, a whole number 0-10; null = flags only. */
  readonly nrs: number | null;
  readonly context: PainContext;
  readonly flags: readonly RedFlag[];
  /** Daily life or sleep was affected. */
  readonly dailyLifeAffected: boolean;
  readonly runImpact?: RunImpact;
};

export type RoutineRecord = {
  readonly day: Day;
  readonly kind: 'warmup' | 'cooldown' | 'strength';
  /** The share of steps done, 0-1. */
  readonly completedFraction: number;
  readonly stoppedForPain: boolean;
};

export type AcknowledgementKind =
  | 'seen-professional'
  | 'snooze'
  | 'got-help'
  | 'safety-check-clear';

export type Acknowledgement = { readonly day: Day; readonly kind: AcknowledgementKind };

/** Everything the rule reads. Records may come in any order, twice, or broken. */
export type History = {
  readonly entries: readonly PainEntry[];
  readonly routines: readonly RoutineRecord[];
  readonly acknowledgements: readonly Acknowledgement[];
};
