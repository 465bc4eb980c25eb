import type { Paper } from '#src/domain/report.ts';
import type { HipView } from './hip-views.ts';
import type { Page, Table } from './page-of.ts';
import { drawHips, hipsHeight } from './pdf-hips.ts';
import {
  drawLines,
  ink,
  leading,
  linesHeight,
  margin,
  type Sheet,
  sheetOn,
  soft,
} from './pdf-sheet.ts';
import { cellLook, drawTable, rowPad, tableHeight } from './pdf-table.ts';
import { drawTimeLine } from './pdf-time-line.ts';
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

const gap = 14;

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
  // A language that jsPDF does not list is left out of the file; its type does not know that.
  doc.setLanguage(page.language as Parameters<typeof doc.setLanguage>[0]);
  const sheet = sheetOn(doc);
  const { width, bottom } = sheet;

  let y = drawHead(sheet, page);
  y = drawFigures(sheet, page, y + gap);
  y = drawFlags(sheet, page, y + gap);

  const aboutHeight = linesHeight(aboutLines(sheet, page), 7);
  const columnWidth = (width - 2 * gap) / 3;
  const adviceWidth = 2 * columnWidth + gap;
  const heightOf = (table: Table) => tableHeight(sheet, table, columnWidth);
  const whereHeight = Math.max(hipsHeight(columnWidth), heightOf(page.where), heightOf(page.when));
  const doneHeight = Math.max(heightOf(page.done), tableHeight(sheet, page.advice, adviceWidth));
  const rest = bottom - y - aboutHeight - whereHeight - doneHeight - 5 * gap;
  const notesNeed = page.notes.length > 0 ? 60 : 0;
  y = drawTimeLine(
    sheet,
    page,
    wishes.timeLine,
    y + gap,
    Math.max(150, Math.min(230, rest - notesNeed)),
  );

  y += gap;
  const column = (at: number) => margin + at * (columnWidth + gap);
  drawHips(sheet, page, wishes.hips, y, columnWidth);
  drawTable(sheet, page.where, column(1), y, columnWidth);
  drawTable(sheet, page.when, column(2), y, columnWidth);
  y += whereHeight + gap;
  drawTable(sheet, page.done, margin, y, columnWidth);
  drawTable(sheet, page.advice, column(1), y, adviceWidth);
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
