import { type Day, daysBetween, type Instant } from './day.ts';

export type Writing = { readonly id: string; readonly now: Instant; readonly today: Day };

type Stamp = {
  readonly id: string;
  readonly createdDay: Day;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
};

/**
 * Who a record is and when it was written. `before` is the record being edited: its id and its day of writing stay,
 * unless a wrong clock wrote a day that has not come yet.
 */
export const stampOf = ({ id, now, today }: Writing, before: Stamp | undefined): Stamp => {
  const keepsWriting = before !== undefined && daysBetween(before.createdDay, today) >= 0;
  return {
    id: before?.id ?? id,
    createdDay: keepsWriting ? before.createdDay : today,
    createdAt: keepsWriting ? before.createdAt : now,
    updatedAt: now,
  };
};
