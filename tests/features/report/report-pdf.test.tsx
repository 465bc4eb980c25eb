import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { addDays } from '#src/domain/day.ts';
import { inOne } from '#src/domain/pieces.ts';
import { type Paper, type ReportRecords, reportInPieces } from '#src/domain/report.ts';
import { hipViewsOf } from '#src/features/report/hip-views.ts';
import { pageOf } from '#src/features/report/page-of.ts';
import { reportPdf } from '#src/features/report/report-pdf.ts';
import { timeLineOf } from '#src/features/report/time-line.ts';
import { en } from '#src/messages/en.ts';
import { enReportPage as words } from '#src/messages/en-report-page.ts';
import type { Messages } from '#src/messages/messages.ts';
import { anAdvice, anEntry } from '#tests/support/diary-records.ts';
import { reportDay, reportDiary } from '#tests/support/report-diary.ts';

type Made = {
  readonly file: string;
  readonly streams: readonly string[];
  readonly text: string;
  readonly replaced: boolean;
};

const pdfOf = async (
  records: Partial<ReportRecords> = {},
  {
    name = '',
    withNotes = false,
    paper = 'a4' as Paper,
    period = '6-weeks' as const,
    messages = en as Messages,
  } = {},
): Promise<Made> => {
  const report = inOne(
    reportInPieces({ ...reportDiary, ...records }, { today: reportDay, period }),
  );
  const { bytes, replaced } = await reportPdf(
    pageOf(report, messages, words, { name, withNotes }),
    {
      paper,
      hips: hipViewsOf(report),
      timeLine: (size) => timeLineOf(report, en, words, size),
      pageNumber: words.pageOf,
    },
  );
  const file = Buffer.from(bytes);
  return { file: file.toString('latin1'), streams: streamsOf(file), text: textOf(file), replaced };
};

/** Every string that is shown as text, in the order of the file: what selecting and copying gives. */
const textOf = (file: Buffer): string =>
  streamsOf(file)
    .flatMap((stream) => [...stream.matchAll(/\(((?:\\.|[^\\)])*)\) Tj/g)])
    .map((match) => (match[1] ?? '').replace(/\\([()\\])/g, '$1'))
    .map((text) => text.replace(/[\x80-\x9f]/g, (one) => typographic[one.charCodeAt(0)] ?? one))
    .join('\n');

/** How high above the page's foot a line stands, in points. */
const baselineOf = ({ streams }: Made, start: string): number => {
  const found = streams
    .flatMap((stream) => [...stream.matchAll(/([\d.]+) Td\n\(((?:\\.|[^\\)])*)\) Tj/g)])
    .find((match) => match[2]?.startsWith(start));
  if (!found) throw new Error(`nothing begins with ${start}`);
  return Number(found[1]);
};

/** The signs of Windows-1252 that the page itself uses. */
const typographic: Readonly<Record<number, string>> = { 146: '’', 150: '–' };

const streamsOf = (file: Buffer): readonly string[] => {
  const streams: string[] = [];
  for (let from = file.indexOf('stream\n'); from >= 0; from = file.indexOf('stream\n', from + 1)) {
    if (file.subarray(from - 3, from).toString() === 'end') continue;
    const start = from + 'stream\n'.length;
    streams.push(
      inflateSync(file.subarray(start, file.indexOf('endstream', start))).toString('latin1'),
    );
  }
  return streams;
};

const pages = ({ file }: Made) => [...file.matchAll(/\/Type \/Page\n/g)].length;
const mediaBox = ({ file }: Made) => /\/MediaBox \[([^\]]+)\]/.exec(file)?.[1];

describe('the report as a PDF', () => {
  it('is one page with selectable text of everything that the page says', async () => {
    const made = await pdfOf({}, { name: 'Alex Runner' });
    expect(pages(made)).toBe(1);
    for (const said of [
      'Hip and groin pain diary',
      'Alex Runner',
      '2 March 2026 to 12 April 2026, 42 days',
      'Worst pain, 0 to 10',
      '33 of 37',
      'Deep groin pain at night or at rest (1 April 2026)',
      'Groin crease',
      'During a run',
      'Cool-down',
      'Time to get this looked at',
      'Still painful, routines done',
      '1.0.0',
      'The runner noted having seen someone or got help: 3 April 2026.',
      'This is a count of what a runner wrote in Hipwise, not a diagnosis.',
    ])
      expect(made.text).toContain(said);
  });

  it.each([
    ['a4', '0 0 595.27'],
    ['letter', '0 0 612'],
  ] as const)('fits %s paper', async (paper, box) => {
    const made = await pdfOf({}, { paper });
    expect(mediaBox(made)).toContain(box);
    expect(pages(made)).toBe(1);
  });

  it('embeds no font and names only those that every reader has', async () => {
    const { file } = await pdfOf({}, { name: 'Zoë', withNotes: true });
    const fonts = [...file.matchAll(/\/BaseFont \/([\w-]+)/g)].map((match) => match[1]);
    expect(fonts.toSorted()).toEqual(['Helvetica', 'Helvetica-Bold']);
    expect(file).not.toMatch(/FontFile/);
  });

  it('says which language it is in', async () => {
    expect((await pdfOf()).file).toContain('/Lang (en)');
    expect((await pdfOf({}, { messages: { ...en, language: 'sv' } })).file).toContain('/Lang (sv)');
  });

  it('keeps the name out of the file’s properties', async () => {
    const { file } = await pdfOf({}, { name: 'Alex Runner' });
    expect(file).not.toContain('Alex Runner');
  });

  it('leaves notes out unless they were asked for', async () => {
    expect((await pdfOf()).text).not.toContain('Sore on the last hill');
    expect((await pdfOf({}, { withNotes: true })).text).toContain('Sore on the last hill');
  });

  it('runs long notes on to further numbered pages, and cuts none', async () => {
    const lines = Array.from({ length: 300 }, (_, line) => `Line ${line} of the note.`);
    const made = await pdfOf(
      { entries: [anEntry('long', 20, { note: lines.join('\n') })] },
      { withNotes: true },
    );
    expect(pages(made)).toBeGreaterThan(3);
    expect(lines.filter((line) => !made.text.includes(line))).toEqual([]);
    expect(made.text).toContain(`Page 1 of ${pages(made)}`);
  });

  it.each([
    ['pictures', 'Sore 😖🦵🏽 today', 'Sore [?] today'],
    ['Chinese', '左髋疼痛 6', '[?] 6'],
    ['Hebrew', 'כאב 4', '[?] 4'],
    ['Arabic', 'ألم 4', '[?] 4'],
    ['half a character', 'a\ud83d b', 'a[?] b'],
  ])('shows where %s stood in a note or a name, and says so', async (_, typed, shown) => {
    const note = await pdfOf({ entries: [anEntry('n', 20, { note: typed })] }, { withNotes: true });
    expect(note.text).toContain(shown);
    expect(note.replaced).toBe(true);
    const name = await pdfOf({}, { name: typed });
    expect(name.text).toContain(shown);
    expect(name.replaced).toBe(true);
  });

  it('keeps brackets and backslashes as they were typed', async () => {
    const { text, replaced } = await pdfOf({}, { name: 'A (B) \\ C' });
    expect(text).toContain('A (B) \\ C');
    expect(replaced).toBe(false);
  });

  it('stays one page however much was ticked, advised and named', async () => {
    const many = Array.from({ length: 40 }, (_, later) => later);
    const made = await pdfOf(
      {
        entries: many.map((later) =>
          anEntry(`e${later}`, later, {
            nrs: later % 11,
            context:
              (['pre-run', 'during-run', 'post-run', 'next-morning', 'walking', 'rest'] as const)[
                later % 6
              ] ?? 'rest',
            createdDay: addDays(reportDay, 0),
            flags: Object.keys(en.flags),
            sites: (
              [
                'front-of-hip',
                'groin-crease',
                'upper-inner-thigh',
                'outer-hip',
                'buttock',
                'low-back',
                'other',
              ] as const
            ).map((place) => ({ place, side: 'both' as const })),
          }),
        ),
        adviceShown: many.map((later) =>
          anAdvice(`a${later}`, later, { reason: `reason-${later}` }),
        ),
      },
      { paper: 'letter', name: 'W'.repeat(60) },
    );
    expect(pages(made)).toBe(1);
    const about = baselineOf(made, 'This is a count of what');
    const above = baselineOf(made, 'and 36 more, shown earlier');
    expect(above).toBeGreaterThan(about + 7);
    expect(made.text).toContain('and 18 more signs, see the diary');
    expect(made.text).toContain('and 36 more, shown earlier');
  });

  it('of an empty diary says that there is nothing, without failing', async () => {
    const empty = { entries: [], runs: [], routines: [], adviceShown: [], acknowledgements: [] };
    const { text } = await pdfOf(empty);
    for (const said of [words.noFlags, words.whereEmpty, words.whenEmpty, words.doneEmpty])
      expect(text).toContain(said);
  });
});
