import type { Table } from './page-of.ts';
import { drawLines, leading, linesHeight, type Sheet, soft, type TextLook } from './pdf-sheet.ts';

/** The parts of the width that the columns of words take. */
const wordShares = [0.29, 0.31, 0.3, 0.1];
const numberShare = 0.19;
const sharesOf = ({ columns, holdsNumbers }: Table): readonly number[] =>
  holdsNumbers
    ? columns.map((_, at) => (at === 0 ? 1 - numberShare * (columns.length - 1) : numberShare))
    : wordShares;

export const cellLook = { size: 8 } as const;
const headLook = { size: 7, colour: soft } as const;
export const rowPad = 3;

type Cells = readonly (readonly string[])[];

/** Every row as the lines of each of its cells. */
const laidOut = (
  sheet: Sheet,
  table: Table,
  width: number,
): { readonly head: Cells; readonly rows: readonly Cells[] } => {
  const shares = sharesOf(table);
  const lay = (row: readonly string[], how: TextLook) =>
    row.map((cell, at) => sheet.lines(cell, width * (shares[at] ?? 0) - 4, how));
  return { head: lay(table.columns, headLook), rows: table.rows.map((row) => lay(row, cellLook)) };
};

const deepest = (cells: Cells) => Math.max(1, ...cells.map((lines) => lines.length));

export const tableHeight = (sheet: Sheet, table: Table, width: number): number => {
  const after = table.after.flatMap((line) => sheet.lines(line, width, headLook));
  const below = after.length === 0 ? 0 : 2 + linesHeight(after, headLook.size);
  if (table.rows.length === 0) return 14 + cellLook.size * leading + below;
  const { head, rows } = laidOut(sheet, table, width);
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
): void => {
  const shares = sharesOf(table);
  sheet.text(table.title, x, top + 9, { size: 10, bold: true });
  let y = top + 14;
  const draw = (cells: Cells, how: TextLook) => {
    let at = x;
    for (const [index, lines] of cells.entries()) {
      const cell = width * (shares[index] ?? 0);
      if (table.holdsNumbers && index > 0)
        drawLines(sheet, lines, at + cell, y, { ...how, align: 'right' });
      else drawLines(sheet, lines, at, y, how);
      at += cell;
    }
    y += deepest(cells) * how.size * leading;
  };
  if (table.rows.length === 0) {
    y = drawLines(sheet, [table.empty], x, y, cellLook);
  } else {
    const { head, rows } = laidOut(sheet, table, width);
    draw(head, headLook);
    y += rowPad;
    for (const row of rows) {
      sheet.rule(x, y - rowPad / 2, width);
      draw(row, cellLook);
      y += rowPad;
    }
  }
  const after = table.after.flatMap((line) => sheet.lines(line, width, headLook));
  drawLines(sheet, after, x, y + 2, headLook);
};
