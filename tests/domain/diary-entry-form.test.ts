import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '#src/domain/day.ts';
import { diaryEntrySchema } from '#src/domain/diary-entry.schema.ts';
import { maxNoteLength, painContexts } from '#src/domain/diary-entry.ts';
import {
  completeEntry,
  type EntryForm,
  formOf,
  freshForm,
  readDraft,
  toggleSide,
} from '#src/domain/entry-form.ts';
import { entries } from '#tests/support/diary-arbitraries.ts';
import { anEntry, day, startOfDiary } from '#tests/support/diary-records.ts';

const today = day('2026-03-23');
const at = { id: 'new', now: 1_774_000_000_000, today };
const form = (fields: Partial<EntryForm> = {}): EntryForm => ({
  ...freshForm(today, 'walking', undefined),
  nrs: 4,
  ...fields,
});
const problems = (fields: Partial<EntryForm>) => {
  const completed = completeEntry(form(fields), at);
  return completed.ok ? [] : completed.problems;
};

describe('an entry from the form', () => {
  it('is frozen on the day and the moment it is written', () => {
    expect(completeEntry(form({ day: addDays(today, -2) }), at)).toMatchObject({
      ok: true,
      entry: {
        id: 'new',
        day: '2026-03-21',
        createdDay: '2026-03-23',
        createdAt: at.now,
        updatedAt: at.now,
      },
    });
  });

  it('of "no pain" is nowhere', () => {
    const sites = [{ place: 'buttock', side: 'left' }] as const;
    const completed = (nrs: number) => completeEntry(form({ nrs, sites: [...sites] }), at);
    expect(completed(0)).toMatchObject({ ok: true, entry: { sites: [] } });
    expect(completed(1)).toMatchObject({ ok: true, entry: { sites } });
  });

  it('always satisfies the schema', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        const completed = completeEntry({ ...formOf(entry), nrs: 3, day: today }, at);
        expect(completed.ok && diaryEntrySchema.safeParse(completed.entry).success).toBe(true);
      }),
    );
  });

  it('edited without a change is the same entry', () => {
    const before = anEntry('a', 3, { runImpact: 'reduced', morningStiffnessMinutes: 0 });
    expect(completeEntry(formOf(before), at, before)).toEqual({
      ok: true,
      entry: { ...before, updatedAt: at.now },
    });
  });

  it('written under a clock that was ahead is written anew when it is mended', () => {
    const before = { ...anEntry('a'), day: day('2031-01-01'), createdDay: day('2031-01-01') };
    const completed = completeEntry({ ...formOf(before), day: today }, at, before);
    expect(completed).toMatchObject({ ok: true, entry: { createdDay: today, createdAt: at.now } });
  });

  it('moved to a day after the one it was written on is written anew', () => {
    const before = anEntry('a');
    const later = completeEntry({ ...formOf(before), day: addDays(before.day, 1) }, at, before);
    expect(later).toMatchObject({ ok: true, entry: { createdDay: today, createdAt: at.now } });
    const earlier = completeEntry({ ...formOf(before), day: addDays(before.day, -1) }, at, before);
    expect(earlier).toMatchObject({ ok: true, entry: { createdDay: before.createdDay } });
  });

  it.each<[string, Partial<EntryForm>, string[]]>([
    ['a score of 11', { nrs: 11 }, ['score-not-0-to-10']],
    ['a score of -1', { nrs: -1 }, ['score-not-0-to-10']],
    ['a score of 3.5', { nrs: 3.5 }, ['score-not-0-to-10']],
    ['no score and no warning sign', { nrs: null }, ['nothing-to-save']],
    ['tomorrow', { day: addDays(today, 1) }, ['future-day']],
    ['a day of the year 2999', { day: '2999-01-01' as Day }, ['future-day']],
    ['a day of the year 275760', { day: '275760-01-01' as Day }, ['future-day']],
    ['a day of the year 1066', { day: '1066-10-14' as Day }, ['not-a-day']],
    ['an emptied day', { day: '' as Day }, ['not-a-day']],
    ['a note one character too long', { note: 'x'.repeat(maxNoteLength + 1) }, ['note-too-long']],
    [
      'stiffness of a day and a minute',
      { morningStiffnessMinutes: 1441 },
      ['stiffness-out-of-range'],
    ],
    [
      'stiffness that is no number',
      { morningStiffnessMinutes: Number.NaN },
      ['stiffness-out-of-range'],
    ],
    ['today', { day: today }, []],
    ['a warning sign without a score', { nrs: null, flags: ['leg-numb-weak'] }, []],
    ['the longest note', { note: 'x'.repeat(maxNoteLength) }, []],
    ['stiffness of a whole day', { morningStiffnessMinutes: 1440 }, []],
  ])('with %s', (_what, fields, expected) => {
    expect(problems(fields)).toEqual(expected);
  });
});

describe('the sides of a place', () => {
  it('are ticked one by one', () => {
    const left = toggleSide([], 'buttock', 'left');
    expect(left).toEqual([{ place: 'buttock', side: 'left' }]);
    const both = toggleSide(left, 'buttock', 'right');
    expect(both).toEqual([{ place: 'buttock', side: 'both' }]);
    expect(toggleSide(both, 'buttock', 'left')).toEqual([{ place: 'buttock', side: 'right' }]);
    expect(toggleSide(left, 'buttock', 'left')).toEqual([]);
  });

  it('leave other places alone', () => {
    const before = [{ place: 'low-back', side: 'both' }] as const;
    expect(toggleSide(before, 'buttock', 'right')).toEqual([
      ...before,
      { place: 'buttock', side: 'right' },
    ]);
  });
});

describe('a draft', () => {
  it('comes back as it was put away', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        const draft = formOf(entry);
        expect(readDraft(JSON.stringify(draft))).toEqual(JSON.parse(JSON.stringify(draft)));
      }),
    );
  });

  it('of anything else never throws and never gives an unsound field', () => {
    const hostile = fc.dictionary(
      fc.constantFrom(...Object.keys(form()), '__proto__', 'constructor'),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          hostile.map((d) => JSON.stringify(d)),
        ),
        (text) => {
          const draft = readDraft(text);
          if (draft.nrs !== undefined && draft.nrs !== null)
            expect(draft.nrs).toBeLessThanOrEqual(10);
          if (draft.context !== undefined) expect(painContexts).toContain(draft.context);
          expect(completeEntry({ ...form(), ...draft }, at)).toBeDefined();
        },
      ),
    );
  });
});

it('a fresh form takes last time’s places', () => {
  const before = anEntry('a', 0, { sites: [{ place: 'low-back', side: 'both' }] });
  expect(freshForm(startOfDiary.day, 'rest', before).sites).toEqual(before.sites);
});
