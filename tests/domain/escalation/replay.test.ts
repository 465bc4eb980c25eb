import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '#src/domain/day.ts';
import { assess } from '#src/domain/escalation.ts';
import { drawnDiary } from '#tests/support/escalation-arbitrary.ts';
import { assessedOn } from '#tests/support/escalation-diary.ts';
import { edgeDiaries } from '#tests/support/escalation-edge-diaries.ts';
import { assessSlowly } from '#tests/support/escalation-reference.ts';

const start = '2026-06-01' as Day;

describe('the replay', () => {
  it('equals judging every day anew from the whole diary, straight from the prose', () => {
    fc.assert(
      fc.property(
        drawnDiary(),
        fc.constantFrom(0, 0, 0, 1, 2, 7, 29, -1, -2, -3),
        (drawn, ahead) => {
          const today = addDays(drawn.today, ahead);
          expect(assess(drawn.history, today)).toEqual(assessSlowly(drawn.history, today));
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each(Object.values(edgeDiaries).flat())('agrees with it at the end of: $title', (diary) => {
    const last = diary.pain.length;
    expect(assessedOn(diary, start, last, assess)).toEqual(
      assessedOn(diary, start, last, assessSlowly),
    );
  });
});
