import type { jsPDF } from 'jspdf';
import type { PainBand } from '#src/domain/pain-band.ts';
import type { Paper } from '#src/domain/report.ts';
import { winAnsi } from '#src/domain/win-ansi.ts';
import type { HipView } from './hip-views.ts';
import type { Page, Table } from './page-of.ts';
import { pdfPath } from './pdf-path.ts';
import type { TimeLine } from './time-line.ts';

export type ReportPdf = {
  readonly bytes: ArrayBuffer;
  /** True when characters stand as `[?]`, because the standard fonts lack them. */
  readonly replaced: boolean;
};

type Wishes = {
  readonly paper: Paper;
  readonly hips: readonly HipView[];
  readonly timeLine: (size: Pick<TimeLine, 'width' | 'height'>) => TimeLine;
  readonly pageNumber: (n: number, of: number) => string;
};

/** Points, 1/72 inch. */
const margin = 40;
const gap = 14;
const leading = 1.28;
const ink = '#1d262b';
const soft = '#566066';
const hairline = '#cfd3d2';
const bandInk: Readonly<Record<PainBand, string>> = {
  low: '#11736f',
  mid: '#a86f07',
  high: '#6d2f74',
};
const bandWash: Readonly<Record<PainBand, string>> = {
  low: '#e3f1ef',
  mid: '#fbf0d9',
  high: '#f4e7f6',
};

/**
 * The page as a PDF of one A4 or Letter page; only notes may run on to further pages. The fonts are those that every reader of
 * PDF has, so nothing is embedded and all text can be selected and searched.
 */
export const reportPdf = async (page: Page, wishes: Wishes): Promise<ReportPdf> => {
  const { jsPDF: Document } = await import('jspdf');
  const doc = new Document({
    unit: 'pt',
    format: wishes.paper,
    compress: true,
    putOnlyUsedFonts: true,
  });
  // No name in the file's properties: they are read by more programs than people think of.
  doc.setProperties({ title: page.title, creator: 'Hipwise' });
  doc.setLanguage('en-GB');
  const sheet = sheetOn(doc);
  const { width, bottom } = sheet;

  let y = drawHead(sheet, page);
  y = drawFigures(sheet, page, y + gap);
  y = drawFlags(sheet, page, y + gap);

  const aboutHeight = linesHeight(aboutLines(sheet, page), 7);
  const columnWidth = (width - 2 * gap) / 3;
  const adviceWidth = 2 * columnWidth + gap;
  const heightOf = (table: Table) => tableHeight(sheet, table, columnWidth, shares(table));
  const whereHeight = Math.max(hipsHeight(columnWidth), heightOf(page.where), heightOf(page.when));
  const doneHeight = Math.max(
    heightOf(page.done),
    tableHeight(sheet, page.advice, adviceWidth, adviceShares),
  );
  const rest = bottom - y - aboutHeight - whereHeight - doneHeight - 5 * gap;
  const notesNeed = page.notes.length > 0 ? 60 : 0;
  y = drawTimeLine(sheet, page, wishes, y + gap, Math.max(150, Math.min(230, rest - notesNeed)));

  y += gap;
  const column = (at: number) => margin + at * (columnWidth + gap);
  drawHips(sheet, page, wishes.hips, y, columnWidth);
  drawTable(sheet, page.where, column(1), y, columnWidth, shares(page.where));
  drawTable(sheet, page.when, column(2), y, columnWidth, shares(page.when));
  y += whereHeight + gap;
  drawTable(sheet, page.done, margin, y, columnWidth, shares(page.done));
  drawTable(sheet, page.advice, column(1), y, adviceWidth, adviceShares);
  y += doneHeight;

  drawAbout(sheet, page, bottom - aboutHeight);
  drawNotes(sheet, page, y + gap, bottom - aboutHeight - gap);

  const pages = doc.getNumberOfPages();
  for (let n = 1; pages > 1 && n <= pages; n += 1) {
    doc.setPage(n);
    sheet.text(wishes.pageNumber(n, pages), margin + width, bottom + 16, {
      size: 7,
      colour: soft,
      align: 'right',
    });
  }
  return { bytes: doc.output('arraybuffer'), replaced: sheet.replaced() };
};

type TextLook = {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly align?: 'left' | 'right' | 'center';
};

/** A document of one size with the few strokes that the page is made of; every text passes the encoding of the fonts. */
const sheetOn = (doc: jsPDF) => {
  let replaced = false;
  const written = (text: string) => {
    const { text: known, replaced: lost } = winAnsi(text);
    replaced ||= lost;
    return known;
  };
  const look = ({ size, bold = false, colour = ink }: TextLook) => {
    doc.setFont('helvetica', bold ? 'bold' : 'normal');
    doc.setFontSize(size);
    doc.setTextColor(colour);
  };
  return {
    doc,
    width: doc.internal.pageSize.getWidth() - 2 * margin,
    bottom: doc.internal.pageSize.getHeight() - margin,
    replaced: () => replaced,
    /** Writes one line with its base at `y`. */
    text: (text: string, x: number, y: number, how: TextLook) => {
      look(how);
      doc.text(written(text), x, y, { align: how.align ?? 'left' });
    },
    /** The lines of a text in a width. */
    lines: (text: string, width: number, how: TextLook): readonly string[] => {
      look(how);
      const lines: unknown = doc.splitTextToSize(written(text), width);
      return Array.isArray(lines) ? lines.map(String) : [];
    },
    rule: (x: number, y: number, width: number) => {
      doc.setDrawColor(hairline);
      doc.setLineWidth(0.6);
      doc.line(x, y, x + width, y);
    },
  };
};

type Sheet = ReturnType<typeof sheetOn>;

const linesHeight = (lines: readonly string[], size: number) => lines.length * size * leading;

/** Writes lines from their top; gives the y under them. */
const drawLines = (
  sheet: Sheet,
  lines: readonly string[],
  x: number,
  top: number,
  how: TextLook,
): number => {
  for (const [at, line] of lines.entries())
    sheet.text(line, x, top + how.size + at * how.size * leading, how);
  return top + linesHeight(lines, how.size);
};

const drawHead = (sheet: Sheet, page: Page): number => {
  const { width } = sheet;
  sheet.text(page.title, margin, margin + 14, { size: 17, bold: true });
  sheet.text(page.made, margin, margin + 28, { size: 8, colour: soft });
  const right = margin + width;
  const name = sheet.lines(page.name, width * 0.45, { size: 11, bold: true })[0] ?? '';
  sheet.text(name, right, margin + 14, { size: 11, bold: true, align: 'right' });
  sheet.text(page.span, right, margin + 28, { size: 9, align: 'right' });
  sheet.rule(margin, margin + 36, width);
  return margin + 36;
};

const drawFigures = (sheet: Sheet, page: Page, top: number): number => {
  const column = sheet.width / page.figures.length;
  const drawn = page.figures.map(({ label, value, detail }, at) => {
    const x = margin + at * column;
    sheet.text(label, x, top + 6, { size: 7, colour: soft });
    // Four-digit counts of many years are set smaller, so that they stay in their column.
    sheet.text(value, x, top + 25, { size: value.length > 9 ? 13 : 18, bold: true });
    const details = sheet.lines(detail, column - 8, { size: 7 });
    return drawLines(sheet, details, x, top + 29, { size: 7 });
  });
  return Math.max(...drawn);
};

const drawFlags = (sheet: Sheet, page: Page, top: number): number => {
  if (page.flags.length === 0) {
    sheet.text(page.noFlags, margin, top + 8, { size: 8.5 });
    return top + 10;
  }
  const { doc, width } = sheet;
  const inset = 10;
  const lines = page.flags.flatMap((line) => sheet.lines(line, width - inset, { size: 8.5 }));
  const height = 14 + linesHeight(lines, 8.5);
  doc.setFillColor(ink);
  doc.rect(margin, top, 3, height, 'F');
  sheet.text(page.flagsTitle, margin + inset, top + 9, { size: 9, bold: true });
  drawLines(sheet, lines, margin + inset, top + 13, { size: 8.5 });
  return top + height;
};

const drawTimeLine = (
  sheet: Sheet,
  page: Page,
  wishes: Wishes,
  top: number,
  height: number,
): number => {
  const { doc, width } = sheet;
  sheet.text(page.timeLineTitle, margin, top + 9, { size: 10, bold: true });
  sheet.text(page.timeLineCaption, margin + width, top + 9, {
    size: 7,
    colour: soft,
    align: 'right',
  });
  const line = wishes.timeLine({ width, height: height - 16 });
  const x = (at: number) => margin + at;
  const y = (at: number) => top + 16 + at;
  for (const band of line.bands) {
    doc.setFillColor(bandWash[band.id]);
    doc.rect(x(line.left), y(band.y), width - line.left, band.height, 'F');
    sheet.text(band.label, x(line.left - 18), y(band.y + band.height / 2) + 2.5, {
      size: 7,
      colour: bandInk[band.id],
      align: 'right',
    });
  }
  for (const { score, y: at } of line.scale)
    sheet.text(String(score), x(line.left - 4), y(at) + 2.5, { size: 7, align: 'right' });
  drawPaths(doc, line, x, y);
  drawRows(sheet, line, x, y);
  return top + height;
};

const drawPaths = (
  doc: jsPDF,
  line: TimeLine,
  x: (at: number) => number,
  y: (at: number) => number,
) => {
  doc.setLineCap('round');
  doc.setLineJoin('round');
  for (const [colour, thick] of [
    ['#ffffff', 3.2],
    [ink, 1.3],
  ] as const) {
    doc.setDrawColor(colour);
    doc.setLineWidth(thick);
    for (const [first, ...others] of line.line) {
      if (!first) continue;
      let from = first;
      for (const to of others.length > 0 ? others : [first]) {
        doc.line(x(from.x), y(from.y), x(to.x), y(to.y));
        from = to;
      }
    }
  }
  // A line of no length with round ends is a dot, in a tenth of the bytes of a circle.
  doc.setLineWidth(line.dots.length > 400 ? 1.8 : 3.8);
  for (const [band, colour] of Object.entries(bandInk)) {
    doc.setDrawColor(colour);
    for (const dot of line.dots)
      if (dot.band === band) doc.line(x(dot.x), y(dot.y), x(dot.x), y(dot.y));
  }
};

const drawRows = (
  sheet: Sheet,
  line: TimeLine,
  x: (at: number) => number,
  y: (at: number) => number,
) => {
  const { doc } = sheet;
  for (const row of line.rows) {
    sheet.text(row.name, x(0), y(row.y) + 2.5, { size: 7 });
    sheet.rule(x(line.left), y(row.y + 6), line.width - line.left);
    doc.setDrawColor(ink);
    doc.setLineCap('butt');
    doc.setLineWidth(row.marks.length > 120 ? 0.8 : 2);
    for (const mark of row.marks) doc.line(x(mark), y(row.y - 3.5), x(mark), y(row.y + 3.5));
  }
  for (const tick of line.ticks)
    sheet.text(tick.label, x(tick.x), y(line.ticksY), {
      size: 7,
      colour: soft,
      align: tick.x > line.width - 30 ? 'right' : 'center',
    });
};

const hipGap = 8;
const hipWidth = (width: number) => (width - hipGap) / 2;
/** The views are drawn at the box's own proportions, with a caption under them. */
const hipBoxHeight = (width: number) => (hipWidth(width) * 780) / 920;
const hipsHeight = (width: number) => hipBoxHeight(width) + 12;

const drawHips = (
  sheet: Sheet,
  page: Page,
  views: readonly HipView[],
  top: number,
  width: number,
): void => {
  const { doc } = sheet;
  const height = hipBoxHeight(width);
  for (const [at, { view, box, sides, shapes, marks }] of views.entries()) {
    const left = margin + at * (hipWidth(width) + hipGap);
    const scale = hipWidth(width) / box.width;
    const to = (x: number, y: number) =>
      [left + (x - box.x) * scale, top + (y - box.y) * scale] as const;
    doc.saveGraphicsState();
    doc.rect(left, top, hipWidth(width), height, null);
    doc.clip();
    doc.discardPath();
    for (const { d, fill, stroke, width: thick } of shapes) {
      // The stroke lies under the fill of its own shape.
      if (stroke) {
        doc.setDrawColor(stroke);
        doc.setLineWidth(thick * scale);
        doc.path(pdfPath(d, to));
        doc.stroke();
      }
      if (fill) {
        doc.setFillColor(fill);
        doc.path(pdfPath(d, to));
        doc.fill();
      }
    }
    doc.restoreGraphicsState();
    for (const { x, y, radius, count } of marks) {
      const [cx, cy] = to(x, y);
      doc.setFillColor(ink);
      doc.circle(cx, cy, radius * scale, 'F');
      sheet.text(String(count), cx, cy + 2.3, {
        size: 6.5,
        bold: true,
        colour: '#ffffff',
        align: 'center',
      });
    }
    const caption = { size: 6.5, colour: soft } as const;
    const base = top + height + 9;
    const right = left + hipWidth(width);
    sheet.text(page.map.sides[sides[0]], left, base, caption);
    sheet.text(page.map.views[view], (left + right) / 2, base, { ...caption, align: 'center' });
    sheet.text(page.map.sides[sides[1]], right, base, { ...caption, align: 'right' });
  }
};

const adviceShares = [0.29, 0.31, 0.3, 0.1];
/** The first column holds words, the others a number each. */
const shares = ({ columns }: Table): readonly number[] =>
  columns.map((_, at) => (at === 0 ? 1 - 0.19 * (columns.length - 1) : 0.19));

const cellLook = { size: 8 } as const;
const headLook = { size: 7, colour: soft } as const;
const rowPad = 3;

type Cells = readonly (readonly string[])[];

/** Every row as the lines of each of its cells. */
const laidOut = (
  sheet: Sheet,
  { columns, rows }: Table,
  width: number,
  widths: readonly number[],
): { readonly head: Cells; readonly rows: readonly Cells[] } => {
  const lay = (row: readonly string[], how: TextLook) =>
    row.map((cell, at) => sheet.lines(cell, width * (widths[at] ?? 0) - 4, how));
  return { head: lay(columns, headLook), rows: rows.map((row) => lay(row, cellLook)) };
};

const deepest = (cells: Cells) => Math.max(1, ...cells.map((lines) => lines.length));

const tableHeight = (
  sheet: Sheet,
  table: Table,
  width: number,
  widths: readonly number[],
): number => {
  const after = table.after.flatMap((line) => sheet.lines(line, width, headLook));
  const below = after.length === 0 ? 0 : 2 + linesHeight(after, headLook.size);
  if (table.rows.length === 0) return 14 + cellLook.size * leading + below;
  const { head, rows } = laidOut(sheet, table, width, widths);
  return (
    14 +
    deepest(head) * headLook.size * leading +
    rows.reduce((sum, row) => sum + deepest(row) * cellLook.size * leading + rowPad, rowPad) +
    below
  );
};

const drawTable = (
  sheet: Sheet,
  table: Table,
  x: number,
  top: number,
  width: number,
  widths: readonly number[],
): number => {
  const numbers = widths !== adviceShares;
  sheet.text(table.title, x, top + 9, { size: 10, bold: true });
  let y = top + 14;
  const draw = (cells: Cells, how: TextLook) => {
    let at = x;
    for (const [index, lines] of cells.entries()) {
      const cell = width * (widths[index] ?? 0);
      if (numbers && index > 0) drawLines(sheet, lines, at + cell, y, { ...how, align: 'right' });
      else drawLines(sheet, lines, at, y, how);
      at += cell;
    }
    y += deepest(cells) * how.size * leading;
  };
  if (table.rows.length === 0) {
    y = drawLines(sheet, [table.empty], x, y, cellLook);
  } else {
    const { head, rows } = laidOut(sheet, table, width, widths);
    draw(head, headLook);
    y += rowPad;
    for (const row of rows) {
      sheet.rule(x, y - rowPad / 2, width);
      draw(row, cellLook);
      y += rowPad;
    }
  }
  const after = table.after.flatMap((line) => sheet.lines(line, width, headLook));
  return after.length === 0 ? y : drawLines(sheet, after, x, y + 2, headLook);
};

const aboutLines = (sheet: Sheet, page: Page): readonly string[] =>
  page.about.flatMap((line) => sheet.lines(line, sheet.width, { size: 7 }));

const drawAbout = (sheet: Sheet, page: Page, top: number): void => {
  sheet.rule(margin, top - 4, sheet.width);
  drawLines(sheet, aboutLines(sheet, page), margin, top, { size: 7, colour: soft });
};

/** Notes fill what is left of the page and run on to others: none is cut. */
const drawNotes = (sheet: Sheet, page: Page, top: number, bottom: number): void => {
  if (page.notes.length === 0) return;
  const { doc, width } = sheet;
  const step = cellLook.size * leading;
  let y = top;
  let end = bottom;
  const turn = () => {
    doc.addPage();
    y = margin;
    end = sheet.bottom;
  };
  const title = () => {
    sheet.text(page.notesTitle, margin, y + 9, { size: 10, bold: true });
    y += 14;
  };
  if (y + 14 + 2 * step > end) turn();
  title();
  for (const { day, text } of page.notes) {
    const lines = sheet.lines(text, width - 92, cellLook);
    for (const [at, line] of lines.entries()) {
      if (y + step > end) {
        turn();
        title();
      }
      if (at === 0) sheet.text(day, margin, y + cellLook.size, { ...cellLook, colour: soft });
      sheet.text(line, margin + 92, y + cellLook.size, cellLook);
      y += step;
    }
    y += rowPad;
  }
};
