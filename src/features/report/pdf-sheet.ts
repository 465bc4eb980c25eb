import type { jsPDF } from 'jspdf';
import { winAnsi } from '#src/domain/win-ansi.ts';

/** Points, 1/72 inch. */
export const margin = 40;
export const leading = 1.28;
export const ink = '#1d262b';
export const soft = '#566066';
const hairline = '#cfd3d2';

export type TextLook = {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly align?: 'left' | 'right' | 'center';
};

/** A document of one size with the few strokes that the page is made of; every text passes the encoding of the fonts. */
export const sheetOn = (doc: jsPDF) => {
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

export type Sheet = ReturnType<typeof sheetOn>;

export const linesHeight = (lines: readonly string[], size: number) =>
  lines.length * size * leading;

/** Writes lines from their top; gives the y under them. */
export const drawLines = (
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
