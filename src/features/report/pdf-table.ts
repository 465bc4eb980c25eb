import type { Table } from './page-of.ts';
import { drawLines, leading, linesHeight, type Sheet, soft, type TextLook } from './pdf-sheet.ts';

export const adviceShares = [0.29, 0.31, 0.3, 0.1];
/** The first column holds words, the others a number each. */
export const shares = ({ columns }: Table): readonly number[] =>
  columns.map((_, at) => (at === 0 ? 1 - 0.19 * (columns.length - 1) : 0.19));

export const cellLook = { size: 8 } as const;
const headLook = { size: 7, colour: soft } as const;
export const rowPad = 3;

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

export const tableHeight = (
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

export const drawTable = (
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
