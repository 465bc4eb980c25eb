import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#src/domain/day.ts';
import { assess } from '#src/domain/escalation.ts';
import { drawnDiary } from '#tests/support/escalation-arbitrary.ts';
import { assessSlowly } from '#tests/support/escalation-reference.ts';

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
});
