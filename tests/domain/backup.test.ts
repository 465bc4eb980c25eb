import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mergeRecords,
  previewImport,
  readBackup,
  sameRecords,
  writeBackup,
} from '#src/domain/backup.ts';
import { settingsSchema } from '#src/domain/settings.schema.ts';
import { defaultSettings } from '#src/domain/settings.ts';
import { diaries } from '#tests/support/diary-arbitraries.ts';
import { anEntry, aRun, aSession, noRecords, startOfDiary } from '#tests/support/diary-records.ts';

const fixture = readFileSync('tests/fixtures/backup-v2.json', 'utf8');

const read = (text: string) => {
  const result = readBackup(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.backup;
};

const problems = (text: string) => {
  const result = readBackup(text);
  return result.ok ? [] : result.problems;
};

/** The fixture with one field, named as in "entries[0].nrs", set to a value; undefined takes it away. */
const withField = (path: string, value: unknown): string => {
  const backup: unknown = JSON.parse(fixture);
  const keys = path.match(/\w+/g) ?? [];
  const holder = keys
    .slice(0, -1)
    .reduce<unknown>((part, key) => Reflect.get(Object(part), key), backup);
  Reflect.set(Object(holder), keys.at(-1) ?? '', value);
  return JSON.stringify(backup);
};

describe('a backup file', () => {
  it('gives the same bytes when what it held is written again', () => {
    const backup = read(fixture);
    expect(writeBackup(backup, backup.exportedAt, backup.exportedDay)).toBe(fixture);
  });

  it('of format 1 still reads, is written as format 2, and gains only what was not there before', () => {
    const old = readFileSync('tests/fixtures/backup-v1.json', 'utf8');
    const backup = read(old);
    const written = writeBackup(backup, backup.exportedAt, backup.exportedDay);
    const lines = old.split('\n');
    const changed = written.split('\n').filter((line) => !lines.includes(line));
    expect(changed.map((line) => line.slice(0, 28))).toEqual([
      '{"app":"hipwise","format":2,',
      '"settings":{"ageBand":"adult',
    ]);
    expect(backup.settings).toMatchObject({ extraReadySeconds: 0, repsWait: false });
    expect(read(written)).toEqual({ ...backup, format: 2 });
  });

  it('gives back any diary exactly', () => {
    fc.assert(
      fc.property(diaries, fc.nat(), (records, at) => {
        const text = writeBackup(records, at, startOfDiary.day);
        const backup = read(text);
        expect(sameRecords(backup, records)).toBe(true);
        expect(writeBackup(backup, at, startOfDiary.day)).toBe(text);
      }),
    );
  });

  it('does not depend on the order in which records were read', () => {
    fc.assert(
      fc.property(diaries, (records) => {
        const turned = { ...records, entries: [...records.entries].reverse() };
        expect(writeBackup(turned, 0, startOfDiary.day)).toBe(
          writeBackup(records, 0, startOfDiary.day),
        );
      }),
    );
  });

  it('keeps half of a broken character in a note', () => {
    const records = { ...noRecords, entries: [anEntry('a', 0, { note: 'cut \ud83d here' })] };
    expect(read(writeBackup(records, 0, startOfDiary.day)).entries[0]?.note).toBe(
      'cut \ud83d here',
    );
  });

  it('may start with a byte order mark', () => {
    expect(readBackup(`\uFEFF${fixture}`).ok).toBe(true);
  });

  it('keeps an entry about a day after it was written', () => {
    const text = withField('entries[0].day', '2031-01-01');
    expect(read(text).entries.some((entry) => entry.day === '2031-01-01')).toBe(true);
  });
});

describe('a file that is no backup', () => {
  it.each([
    ['nothing', ''],
    ['a picture', '\u0089PNG\r\n'],
    ['half a file', fixture.slice(0, 500)],
    ['deep nesting', '['.repeat(200_000)],
  ])('%s is not JSON', (_name, text) => {
    expect(problems(text)).toEqual([{ path: '', code: 'not-json' }]);
  });

  it.each([
    'null',
    '7',
    '"hipwise"',
    '[]',
    '{}',
    '{"app":"other"}',
    '{"__proto__":{"app":"hipwise"}}',
  ])('%s is not from Hipwise', (text) => {
    expect(problems(text)).toEqual([{ path: 'app', code: 'not-hipwise' }]);
  });

  it('of a newer format says so', () => {
    expect(problems('{"app":"hipwise","format":3}')).toEqual([
      { path: 'format', code: 'newer-format' },
    ]);
  });

  it.each<[name: string, path: string, value: unknown, code: string]>([
    ['a score of 11', 'entries[0].nrs', 11, 'out-of-range'],
    ['a score of 3.5', 'entries[0].nrs', 3.5, 'wrong-type'],
    ['a score "abc"', 'entries[0].nrs', 'abc', 'wrong-type'],
    ['a missing score', 'entries[1].nrs', undefined, 'missing'],
    ['the 30th of February', 'entries[0].day', '2026-02-30', 'not-allowed'],
    ['an unknown place', 'entries[0].sites[0].place', 'knee', 'not-allowed'],
    ['an unknown field', 'entries[0].mood', 'good', 'unknown-field'],
    ['an endless note', 'entries[0].note', 'x'.repeat(100_000), 'too-long'],
    ['a list that is none', 'entries', {}, 'wrong-type'],
    ['a missing list', 'runs', undefined, 'missing'],
    ['one id twice', 'entries[1].id', JSON.parse(fixture).entries[0].id, 'duplicate-id'],
    ['an unknown theme', 'settings.theme', 'pink', 'not-allowed'],
    ['a format that is no number', 'format', '1', 'not-allowed'],
  ])('%s is named', (_name, path, value, code) => {
    expect(problems(withField(path, value))).toContainEqual({ path, code });
  });

  it('tells no more than twenty problems', () => {
    const text = withField(
      'runs',
      Array.from({ length: 1000 }, () => 'x'),
    );
    expect(problems(text)).toHaveLength(20);
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(readBackup(text).ok).toBe(false);
      }),
    );
  });

  it('never throws when one value of a good file is replaced by anything', () => {
    const good = JSON.parse(fixture);
    const lists = ['entries', 'runs', 'sessions', 'acknowledgements', 'adviceShown'] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...lists),
        fc.nat(60),
        fc.jsonValue({ depthSize: 'large' }),
        (list, at, value) => {
          const rows = structuredClone(good[list]);
          const row = rows[at % rows.length];
          const keys = Object.keys(row);
          row[keys[at % keys.length] ?? ''] = value;
          const result = readBackup(JSON.stringify({ ...good, [list]: rows }));
          if (!result.ok) {
            expect(result.problems.every(({ path }) => path.startsWith(list))).toBe(true);
          }
        },
      ),
    );
  });
});

describe('merging', () => {
  it('a file twice is the same as once', () => {
    fc.assert(
      fc.property(diaries, diaries, (here, file) => {
        const once = mergeRecords(here, file);
        expect(sameRecords(mergeRecords(once, file), once)).toBe(true);
      }),
    );
  });

  it('a diary with itself or with nothing changes nothing', () => {
    fc.assert(
      fc.property(diaries, (here) => {
        expect(sameRecords(mergeRecords(here, here), here)).toBe(true);
        expect(sameRecords(mergeRecords(here, noRecords), here)).toBe(true);
        expect(sameRecords(mergeRecords(noRecords, here), here)).toBe(true);
      }),
    );
  });

  it('never loses a record and never holds an id twice', () => {
    fc.assert(
      fc.property(diaries, diaries, (here, file) => {
        const ids = mergeRecords(here, file).entries.map(({ id }) => id);
        expect(new Set(ids)).toEqual(
          new Set([...here.entries, ...file.entries].map(({ id }) => id)),
        );
        expect(ids).toHaveLength(new Set(ids).size);
      }),
    );
  });

  it('of two versions the one changed last wins, the file’s on a tie', () => {
    const here = { ...noRecords, entries: [anEntry('a', 0, { nrs: 3 })] };
    const versions = [
      [-1, 3],
      [0, 8],
      [1, 8],
    ] as const;
    for (const [later, nrs] of versions) {
      const other = anEntry('a', 0, { nrs: 8 });
      const file = { ...noRecords, entries: [{ ...other, updatedAt: other.updatedAt + later }] };
      expect(mergeRecords(here, file).entries[0]?.nrs).toBe(nrs);
    }
  });

  it('keeps this phone’s own settings', () => {
    const here = { ...noRecords, settings: { ...defaultSettings, voice: false } };
    const file = { ...noRecords, settings: defaultSettings };
    expect(mergeRecords(here, file).settings?.voice).toBe(false);
    expect(mergeRecords(noRecords, here).settings?.voice).toBe(false);
  });
});

describe('the preview', () => {
  it('counts what is new, the same, different and only here', () => {
    const here = {
      ...noRecords,
      entries: [anEntry('a'), anEntry('b'), anEntry('c')],
      sessions: [aSession('s')],
    };
    const file = {
      ...noRecords,
      entries: [anEntry('a'), anEntry('b', 0, { nrs: 9 }), anEntry('d')],
      runs: [aRun('r')],
      settings: defaultSettings,
    };
    expect(previewImport(here, file)).toMatchObject({
      entries: { new: 1, same: 1, different: 1, onlyHere: 1 },
      runs: { new: 1, same: 0, different: 0, onlyHere: 0 },
      sessions: { new: 0, same: 0, different: 0, onlyHere: 1 },
      settings: 'different',
    });
  });

  it('finds nothing new in what was just imported', () => {
    fc.assert(
      fc.property(diaries, (records) => {
        const preview = previewImport(records, records);
        expect(preview.entries.same).toBe(records.entries.length);
        expect(preview.entries.new + preview.entries.different + preview.entries.onlyHere).toBe(0);
      }),
    );
  });
});

describe('the settings before any choice', () => {
  it('are the schema’s own defaults', () => {
    expect(settingsSchema.parse({})).toEqual(defaultSettings);
  });
});
