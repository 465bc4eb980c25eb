import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, assessing } from '#src/domain/escalation.ts';
import { day } from '#tests/support/diary-records.ts';
import { drawnDiary } from '#tests/support/escalation-arbitrary.ts';
import { longDiary } from '#tests/support/long-diary.ts';

describe('the rule in pieces', () => {
  it('says what it says at once, whatever else is judged between two pieces', () => {
    fc.assert(
      fc.property(drawnDiary(), drawnDiary(), ({ history, today }, other) => {
        const work = assessing(history, today);
        let piece = work.next();
        while (!piece.done) {
          assess(other.history, other.today);
          piece = work.next();
        }
        expect(piece.value).toEqual(assess(history, today));
      }),
      { numRuns: 20 },
    );
  });

  it('can be put down after every day on which something was written', () => {
    const days = longDiary(1, day('2026-03-02'));
    const history = {
      entries: days.flatMap(({ entries }) => entries.map((entry) => ({ ...entry, flags: [] }))),
      routines: [],
      acknowledgements: [],
    };
    const pieces = [...assessing(history, day('2026-03-02'))];
    expect(pieces.length).toBeGreaterThan(days.length);
  });
});
