import type { Day, Instant } from './day.ts';

export type Writing = { readonly id: string; readonly now: Instant; readonly today: Day };

type Stamp = {
  readonly id: string;
  readonly day: Day;
  readonly createdDay: Day;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
};

/**
 * Who a record is, which day it is about and when it was written. `before` is the record being edited: its id stays, and
 * its day of writing, unless a wrong clock wrote one that has not come yet or the record was moved past it: the rule leaves
 * out what was written before its own day.
 */
export const stampOf = (
  { id, now, today }: Writing,
  day: Day,
  before: Stamp | undefined,
): Stamp => {
  const keepsWriting =
    before !== undefined && before.createdDay <= today && before.createdDay >= day;
  return {
    id: before?.id ?? id,
    day,
    createdDay: keepsWriting ? before.createdDay : today,
    createdAt: keepsWriting ? before.createdAt : now,
    updatedAt: now,
  };
};
