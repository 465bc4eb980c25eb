import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '#src/domain/day.ts';
import type { History, PainEntry } from '#src/domain/escalation/history.ts';
import { openFlags } from '#src/domain/escalation/red-flags.ts';
import { type Tier, tiers } from '#src/domain/escalation/rule.ts';
import { rules } from '#src/domain/escalation/rules.ts';
import { type Assessment, assess } from '#src/domain/escalation.ts';
import { anyFlag, drawnDiary } from '#tests/support/escalation-arbitrary.ts';

const tierOf = ({ status, reason }: Assessment): Tier =>
  rules.find((rule) => rule.id === reason)?.tier ?? (status === 'emergency' ? status : 'urgent');

const pressing = (assessment: Assessment) => -tiers.indexOf(tierOf(assessment));

const withEntry = (history: History, entry: PainEntry): History => ({
  ...history,
  entries: [...history.entries, entry],
});

const flagEntry = (day: Day, createdDay: Day, flag: PainEntry['flags'][number]): PainEntry => ({
  day,
  createdDay,
  nrs: null,
  context: 'rest',
  flags: [flag],
  dailyLifeAffected: false,
});

const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

describe('the rule', () => {
  it('does not notice the order of records', () => {
    const shuffles = drawnDiary().chain(({ history, today }) =>
      fc
        .record({
          entries: shuffled(history.entries),
          routines: shuffled(history.routines),
          acknowledgements: shuffled(history.acknowledgements),
        })
        .map((mixed) => ({ history, mixed, today })),
    );
    fc.assert(
      fc.property(shuffles, ({ history, mixed, today }) => {
        expect(assess(mixed, today)).toEqual(assess(history, today));
      }),
    );
  });

  it('does not notice records that come twice', () => {
    fc.assert(
      fc.property(drawnDiary(), fc.integer({ min: 2, max: 3 }), ({ history, today }, times) => {
        const again = <T>(list: readonly T[]) => Array.from({ length: times }, () => list).flat();
        const doubled = {
          entries: again(history.entries),
          routines: again(history.routines),
          acknowledgements: again(history.acknowledgements),
        };
        expect(assess(doubled, today)).toEqual(assess(history, today));
      }),
    );
  });

  it('does not notice that every date is shifted, over leap days, year ends and centuries', () => {
    const shift = fc.oneof(fc.constantFrom(1, 28, 29, 365, 366, 1461), fc.nat(30_000));
    fc.assert(
      fc.property(drawnDiary(), shift, ({ history, today }, days) => {
        const later = (day: Day) => addDays(day, days);
        const shifted = {
          entries: history.entries.map((entry) => ({
            ...entry,
            day: later(entry.day),
            createdDay: later(entry.createdDay),
          })),
          routines: history.routines.map((record) => ({ ...record, day: later(record.day) })),
          acknowledgements: history.acknowledgements.map((record) => ({
            ...record,
            day: later(record.day),
          })),
        };
        expect(assess(shifted, later(today))).toEqual(assess(history, today));
      }),
    );
  });

  it('never rises above information for a diary of 0s and 1s', () => {
    const contexts = [
      'pre-run',
      'during-run',
      'post-run',
      'next-morning',
      'walking',
      'rest',
    ] as const;
    const quiet = fc.record({
      at: fc.oneof(fc.nat(120), fc.constantFrom(0, 13, 14, 27, 28, 41, 42, 83, 84, 90, 91)),
      nrs: fc.constantFrom(0, 1),
      context: fc.constantFrom(...contexts),
      dailyLifeAffected: fc.boolean(),
      late: fc.constantFrom(0, 0, 1, 3, 4),
    });
    fc.assert(
      fc.property(fc.array(quiet, { maxLength: 80 }), fc.nat(130), (drawn, ahead) => {
        const first = '2028-01-10' as Day;
        const entries = drawn.map(({ at, late, ...entry }) => ({
          ...entry,
          day: addDays(first, at),
          createdDay: addDays(first, at + late),
          flags: [],
          runImpact: 'stopped' as const,
        }));
        const history = { entries, routines: [], acknowledgements: [] };
        expect(tierOf(assess(history, addDays(first, ahead)))).toBe('information');
      }),
    );
  });

  it('puts an open emergency flag before everything, and an open urgent one before all but that', () => {
    const flag = fc.constantFrom(...openFlags);
    fc.assert(
      fc.property(drawnDiary(), flag, fc.nat(40), ({ history, today }, { code, tier }, ago) => {
        const written = addDays(today, -ago);
        const unhelped = {
          ...history,
          acknowledgements: history.acknowledgements.filter(({ kind }) => kind !== 'got-help'),
        };
        const status = assess(withEntry(unhelped, flagEntry(written, written, code)), today).status;
        expect(tier === 'emergency' ? ['emergency'] : ['emergency', 'urgent']).toContain(status);
      }),
    );
  });

  it('never answers one more red flag with a lower tier, unless help for it has been had since', () => {
    // A flag that was helped has hidden the days it was open, and an alert that would have opened then did not.
    fc.assert(
      fc.property(drawnDiary(), anyFlag, fc.nat(40), ({ history, today }, flag, ago) => {
        const written = addDays(today, -ago);
        const unhelped = {
          ...history,
          acknowledgements: history.acknowledgements.filter(({ kind }) => kind !== 'got-help'),
        };
        const before = assess(unhelped, today);
        const withFlag = assess(withEntry(unhelped, flagEntry(written, written, flag)), today);
        expect(pressing(withFlag)).toBeGreaterThanOrEqual(pressing(before));

        const last = unhelped.entries.at(-1);
        if (last === undefined) return;
        const ticked = unhelped.entries.with(-1, { ...last, flags: [...last.flags, flag] });
        const alsoTicked = assess({ ...unhelped, entries: ticked }, today);
        expect(pressing(alsoTicked)).toBeGreaterThanOrEqual(pressing(before));
      }),
    );
  });

  it('remembers nothing: without an entry it says exactly what it would have said', () => {
    fc.assert(
      fc.property(drawnDiary(3), fc.nat(), ({ history, today }, at) => {
        const gone = at % history.entries.length;
        const without = () => ({
          ...history,
          entries: history.entries.filter((_, index) => index !== gone),
        });
        const untouched = assess(without(), today);
        assess(history, today);
        expect(assess(without(), today)).toEqual(untouched);
      }),
    );
  });

  it('leaves the history as it was', () => {
    fc.assert(
      fc.property(drawnDiary(3), ({ history, today }) => {
        const before = JSON.stringify(history);
        for (const records of Object.values(history)) {
          Object.freeze(records);
          for (const record of records) Object.freeze(record);
        }
        assess(history, today);
        expect(JSON.stringify(history)).toBe(before);
      }),
    );
  });
});
