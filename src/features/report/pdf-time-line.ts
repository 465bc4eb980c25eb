import type { jsPDF } from 'jspdf';
import type { PainBand } from '#src/domain/pain-band.ts';
import type { Page } from './page-of.ts';
import { ink, margin, type Sheet, soft } from './pdf-sheet.ts';
import type { TimeLine } from './time-line.ts';

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

export const drawTimeLine = (
  sheet: Sheet,
  page: Page,
  timeLineIn: (size: Pick<TimeLine, 'width' | 'height'>) => TimeLine,
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
  const line = timeLineIn({ width, height: height - 16 });
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
