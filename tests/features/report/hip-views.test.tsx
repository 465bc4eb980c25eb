import { describe, expect, it } from 'vitest';
import { inOne } from '#src/domain/pieces.ts';
import { reportInPieces } from '#src/domain/report.ts';
import { hipViewsOf } from '#src/features/report/hip-views.ts';
import { reportDay, reportDiary } from '#tests/support/report-diary.ts';

const report = inOne(reportInPieces(reportDiary, { today: reportDay, period: '6-weeks' }));

/** A bold digit of the report's fonts is as wide as 0.556 of its height (Helvetica's own measure). */
const digit = 0.556;

describe('the number on a place of the hip', () => {
  it.each([1, 10, 100, 1000, 10_000, 99_999])('%i lies within its disc', (left) => {
    const marks = hipViewsOf({
      ...report,
      places: [{ place: 'front-of-hip', left, right: 0 }],
    }).flatMap((view) => view.marks);
    expect(marks).toHaveLength(1);
    for (const { radius, count, textSize } of marks) {
      const [width, height] = [String(count).length * digit * textSize, 0.72 * textSize];
      expect(Math.hypot(width, height) / 2).toBeLessThan(radius);
    }
  });
});
