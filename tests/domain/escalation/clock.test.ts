import { describe, expect, it } from 'vitest';
import { addDays, type Day, daysBetween } from '#src/domain/day.ts';
import type { History, PainEntry } from '#src/domain/escalation/history.ts';
import { assess } from '#src/domain/escalation.ts';
import { historyOf as historyFrom, writtenBy } from '#tests/support/escalation-diary.ts';
import { sharedCases } from '#tests/support/escalation-shared-cases.ts';

const day = (value: string) => value as Day;

const entry = (about: string, nrs: number | null, more: Partial<PainEntry> = {}): PainEntry => ({
  day: day(about),
  createdDay: day(about),
  nrs,
  context: 'post-run',
  flags: [],
  dailyLifeAffected: false,
  ...more,
});

const historyOf = (...entries: PainEntry[]): History => ({
  entries,
  routines: [],
  acknowledgements: [],
});

describe('dates and clocks', () => {
  it('Z2: a flight east leaves the entry on its day, and the gap is counted in whole days', () => {
    const history = historyOf(entry('2026-03-01', 4));
    expect(assess(history, day('2026-03-03')).evidence).toMatchObject({
      episodeDays: 3,
      loggedDays7: 1,
    });
  });

  it('Z3: the same date lived twice is one day with its worst value', () => {
    const history = historyOf(entry('2026-05-09', 2), entry('2026-05-09', 5, { context: 'rest' }));
    expect(assess(history, day('2026-05-09')).evidence).toMatchObject({
      loggedDays7: 1,
      painfulDays14: 1,
    });
  });

  it.each([1, 2])('Z4: a clock %i days behind the newest entry is judged at that entry', (days) => {
    const written = addDays(day('2026-06-04'), days);
    const history = historyOf(entry('2026-06-01', 3), entry(written, 4));
    expect(assess(history, day('2026-06-04'))).toEqual(assess(history, written));
    expect(assess(history, day('2026-06-04')).evidence.loggedDays7).toBe(2);
  });

  it('Z4: routines and answers up to that day count with it', () => {
    const history: History = {
      entries: [entry('2026-06-04', 0, { flags: ['leg-numb-weak'] }), entry('2026-06-05', 0)],
      routines: ['2026-06-05', '2026-06-06'].map((on) => ({
        day: day(on),
        kind: 'warmup',
        completedFraction: 1,
        stoppedForPain: false,
      })),
      acknowledgements: [{ day: day('2026-06-05'), kind: 'got-help' }],
    };
    expect(assess(history, day('2026-06-04'))).toMatchObject({
      status: 'none',
      evidence: { routineDays: [0, 1] },
    });
  });

  it('Z4: the clock may be behind by two days, and an entry of three is not yet written', () => {
    const history = historyOf(entry('2026-06-04', 1), entry('2026-06-07', 9));
    expect(assess(history, day('2026-06-04'))).toMatchObject({
      status: 'none',
      evidence: { loggedDays7: 1 },
    });
    expect(assess(history, day('2026-06-05')).status).toBe('safety-check');
  });

  it('Z4: an old memory and a flag move the day too, a broken record does not', () => {
    const today = day('2026-06-04');
    const old = entry('2026-05-20', 3, { createdDay: day('2026-06-06') });
    const flag = entry('2026-06-05', null);
    const broken = entry('2026-06-05', 11);
    const seven = entry('2026-05-29', 2);
    expect(assess(historyOf(seven, old), today).evidence.episodeDays).toBe(9);
    expect(assess(historyOf(seven, flag), today).evidence.episodeDays).toBe(8);
    expect(assess(historyOf(seven, broken), today).evidence.episodeDays).toBe(7);
  });

  it('Z4b: an entry of a wrong clock is left out until its day comes, flags and all', () => {
    const history = historyOf(
      entry('2026-06-03', 1),
      entry('2031-01-01', 9, { flags: ['chest-pain-breathless'] }),
      entry('2026-06-02', 9, { createdDay: day('2031-01-01') }),
    );
    expect(assess(history, day('2026-06-04'))).toMatchObject({
      status: 'none',
      evidence: { loggedDays7: 1 },
    });
    expect(assess(history, day('2031-01-01')).status).toBe('emergency');
  });

  it('Z4b: beside an entry of a wrong clock, one of tomorrow still moves the day', () => {
    const history = historyOf(entry('2026-06-05', 4), entry('2031-01-01', 9));
    expect(assess(history, day('2026-06-04')).evidence.loggedDays7).toBe(1);
  });

  it('Z8: a routine or an answer of a later date does not bring today forward', () => {
    const cleared = sharedCases.find((diary) => diary.id === 'T26');
    if (cleared === undefined) throw new Error('no T26');
    const start = day('2026-06-01');
    const today = addDays(start, 31);
    const tomorrow = addDays(start, 32);
    const history = writtenBy(historyFrom(cleared, start), today);
    expect(assess(history, today).status).toBe('cleared');
    const done = { kind: 'warmup', completedFraction: 1, stoppedForPain: false } as const;
    const ahead: History = {
      entries: history.entries,
      routines: [...history.routines, { ...done, day: tomorrow }],
      acknowledgements: [...history.acknowledgements, { kind: 'snooze', day: tomorrow }],
    };
    expect(assess(ahead, today)).toEqual(assess(history, today));
    const { acknowledgements } = history;
    expect(assess({ ...ahead, acknowledgements }, today)).toEqual(assess(history, today));
    const { routines } = history;
    expect(assess({ ...ahead, routines }, today)).toEqual(assess(history, today));
  });

  it.each([
    ['Z5: clocks going forward', '2026-03-28', '2026-03-30', 2],
    ['Z5: clocks going back', '2026-10-24', '2026-10-26', 2],
    ['Z6: a leap day', '2028-02-28', '2028-03-01', 2],
    ['Z7: a year end', '2026-12-31', '2027-01-01', 1],
  ])('%s: whole days from %s to %s', (_name, from, to, gap) => {
    expect(daysBetween(day(from), day(to))).toBe(gap);
    const history = historyOf(entry(from, 4), entry(to, 4));
    expect(assess(history, day(to)).evidence).toMatchObject({
      episodeDays: gap + 1,
      loggedDays7: 2,
    });
  });

  it('Z8: an imported entry of a later date waits for it', () => {
    const history = historyOf(entry('2026-06-01', 0), entry('2026-06-10', 5));
    expect(assess(history, day('2026-06-04')).status).toBe('none');
    expect(assess(history, day('2026-06-10')).evidence.episodeDays).toBe(1);
  });

  it('Z8: an entry about a day after it was written is broken, and left out for good', () => {
    const history = historyOf(entry('2026-06-02', 5, { createdDay: day('2026-06-01') }));
    expect(assess(history, day('2026-06-10')).status).toBe('no-entries');
  });

  it('Z9: written today, three days ago is used and four days ago is for display only', () => {
    const written = { createdDay: day('2026-06-05') };
    expect(assess(historyOf(entry('2026-06-02', 5, written)), day('2026-06-05'))).toMatchObject({
      evidence: { episodeDays: 4 },
    });
    expect(assess(historyOf(entry('2026-06-01', 5, written)), day('2026-06-05'))).toMatchObject({
      status: 'no-entries',
    });
  });

  it('Z10: an entry edited from 9 to 2 takes the safety check away', () => {
    expect(assess(historyOf(entry('2026-06-01', 9)), day('2026-06-02')).status).toBe(
      'safety-check',
    );
    expect(assess(historyOf(entry('2026-06-01', 2)), day('2026-06-02')).status).toBe(
      'insufficient-data',
    );
  });

  it('reads a diary of two centuries with two entries as easily as one of two days', () => {
    const history = historyOf(entry('1900-01-01', 4), entry('2199-12-31', 4));
    expect(assess(history, day('2199-12-31')).evidence).toMatchObject({ episodeDays: 1 });
  });

  it('throws for a day that is none, which only a defect can ask for', () => {
    expect(() => assess(historyOf(), day('2026-02-30'))).toThrow(RangeError);
  });
});
