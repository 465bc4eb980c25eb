import { mapBoxes } from '#src/ui/hip-map-shapes.ts';
import type { HipView } from './hip-views.ts';
import type { Page } from './page-of.ts';
import { pdfPath } from './pdf-path.ts';
import { ink, margin, type Sheet, soft } from './pdf-sheet.ts';

const hipGap = 8;
const hipWidth = (width: number) => (width - hipGap) / 2;
/** The views are drawn at the box's own proportions, with a caption under them. */
const hipBoxHeight = (width: number) =>
  (hipWidth(width) * mapBoxes.front.height) / mapBoxes.front.width;
export const hipsHeight = (width: number) => hipBoxHeight(width) + 12;

export const drawHips = (
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
    for (const { x, y, radius, count, textSize } of marks) {
      const [cx, cy] = to(x, y);
      doc.setFillColor(ink);
      doc.circle(cx, cy, radius * scale, 'F');
      const size = textSize * scale;
      sheet.text(String(count), cx, cy + 0.35 * size, {
        size,
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
