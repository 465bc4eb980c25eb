import { describe, expect, it } from 'vitest';
import type { Day } from '#src/domain/day.ts';
import { assess } from '#src/domain/escalation.ts';
import { assessedOn, courseOf } from '#tests/support/escalation-diary.ts';
import { sharedCases } from '#tests/support/escalation-shared-cases.ts';

const startDays = [
  ['an ordinary Monday', '2026-06-01'],
  ['the week of a leap day', '2028-02-20'],
  ['the leap day itself', '2028-02-29'],
  ['a common 28 February', '2027-02-28'],
  ['the end of a year', '2026-12-24'],
  ['clocks going forward in Europe', '2026-03-28'],
  ['clocks going back in Europe', '2026-10-24'],
  ['clocks going forward in America', '2026-03-07'],
  ['clocks going back in America', '2026-10-31'],
  ['clocks going back in New Zealand', '2026-04-04'],
] as const satisfies readonly (readonly [string, string])[];

describe.each(startDays)('worked diaries that begin on %s (%s)', (_name, start) => {
  it.each(sharedCases)('$id: $title', (diary) => {
    const { expected, evidenceOnLastDay } = diary;
    expect(courseOf(diary, start as Day, assess)).toEqual(expected);
    expect(assessedOn(diary, start as Day, diary.pain.length, assess).evidence).toEqual(
      evidenceOnLastDay,
    );
  });
});
