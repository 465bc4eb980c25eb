import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, csvTables } from '#src/domain/csv.ts';
import { diaries } from '#tests/support/diary-arbitraries.ts';
import { anEntry, aRun, aSession, noRecords } from '#tests/support/diary-records.ts';

/** A reader of RFC 4180, written from its grammar: what a spreadsheet would see. */
const cellsOf = (csv: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < csv.length) {
    let value = '';
    if (csv[at] === '"') {
      at += 1;
      while (at < csv.length && !(csv[at] === '"' && csv[at + 1] !== '"')) {
        if (csv[at] === '"') at += 1;
        value += csv[at];
        at += 1;
      }
      at += 1;
    } else
      while (at < csv.length && csv[at] !== ',' && csv[at] !== '\r') {
        if (csv[at] === '"' || csv[at] === '\n') throw new Error(`a bare ${csv[at]} at ${at}`);
        value += csv[at];
        at += 1;
      }
    row.push(value);
    if (csv[at] === ',') at += 1;
    else {
      if (csv.slice(at, at + 2) !== '\r\n') throw new Error(`no line end at ${at}`);
      rows.push(row);
      row = [];
      at += 2;
    }
  }
  return rows;
};

const notesOf = (...notes: string[]) => {
  const entries = notes.map((note, index) => anEntry(`e${index}`, index, { note }));
  return cellsOf(csvOf({ ...noRecords, entries }, 'entries'))
    .slice(1)
    .map((row) => row.at(-1));
};

describe('a table for spreadsheets', () => {
  it.each(csvTables)('of %s has one row a record, every row as wide as the first', (table) => {
    fc.assert(
      fc.property(diaries, (records) => {
        const [names = [], ...rows] = cellsOf(csvOf(records, table));
        expect(rows).toHaveLength(records[table].length);
        for (const row of rows) expect(row).toHaveLength(names.length);
      }),
    );
  });

  it('says what an entry, a session and a run hold', () => {
    const records = {
      ...noRecords,
      entries: [anEntry('e', 0, { nrs: 3, flags: ['a', 'b'], note: 'ok' })],
      sessions: [aSession('s')],
      runs: [aRun('r', 0, { distanceMetres: 5000 })],
    };
    expect(cellsOf(csvOf(records, 'entries'))[1]).toEqual([
      'e',
      '2026-03-02',
      '2026-03-02',
      '2026-03-02T18:30:00Z',
      '2026-03-02T18:30:00Z',
      '3',
      'post-run',
      'front-of-hip left',
      '',
      'false',
      'a; b',
      '',
      '',
      '',
      'ok',
    ]);
    expect(cellsOf(csvOf(records, 'sessions'))[1]).toEqual([
      's',
      '2026-03-02',
      'Warm-up',
      'warmup',
      '2026-03-02T18:30:00Z',
      '2026-03-02T18:31:00Z',
      'finished',
      '0.8',
      '1',
      '',
    ]);
    expect(cellsOf(csvOf(records, 'runs'))[1]).toEqual([
      'r',
      '2026-03-02',
      '2026-03-02T18:30:00Z',
      '5000',
      '',
      '',
    ]);
  });

  it('tells a score of 0 from no score', () => {
    const entries = [anEntry('a', 0, { nrs: 0 }), anEntry('b', 1, { nrs: null })];
    const rows = cellsOf(csvOf({ ...noRecords, entries }, 'entries'));
    expect(rows.slice(1).map((row) => row[5])).toEqual(['0', '']);
  });

  it('is in the order of the days', () => {
    const entries = [anEntry('a', 5), anEntry('b', 1), anEntry('c', 3)];
    const rows = cellsOf(csvOf({ ...noRecords, entries }, 'entries'));
    expect(rows.slice(1).map((row) => row[0])).toEqual(['b', 'c', 'a']);
  });

  it('keeps commas, quotes and line ends inside their cell', () => {
    const note = 'stairs, "down"\r\nand up\nagain';
    expect(notesOf(note)).toEqual([note]);
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\u00a0=1',
    '＝1',
    '|calc',
    '%0',
  ])('makes a text of the formula %j', (note) => {
    expect(notesOf(note)).toEqual([`'${note}`]);
  });

  it('never begins a cell as a formula does, whatever is written', () => {
    const wild = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '\t', ' ', '"', ',', 'a', '\n'),
    });
    fc.assert(
      fc.property(wild, (note) => {
        const [shown = ''] = notesOf(note);
        expect(shown).not.toMatch(/^\s*[=+\-@]/);
        expect(shown === note || shown === `'${note}`).toBe(true);
      }),
    );
  });
});
