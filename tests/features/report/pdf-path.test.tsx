import { describe, expect, it } from 'vitest';
import { pdfPath } from '#src/features/report/pdf-path.ts';
import { mapShapes } from '#src/ui/hip-map-shapes.ts';

const drawn = (d: string) =>
  pdfPath(d, (x, y) => [x, y]).map(({ op, c }) => `${op} ${c.map((n) => Math.round(n)).join(' ')}`);

describe('a path of the figure for a PDF', () => {
  it.each([
    ['lines, absolute', 'M1 2L3 4 5 6Z', ['m 1 2', 'l 3 4', 'l 5 6', 'h ']],
    ['lines, relative', 'm1 2l2 2-1-1z', ['m 1 2', 'l 3 4', 'l 2 3', 'h ']],
    ['a move that goes on', 'M1 2 3 4', ['m 1 2', 'l 3 4']],
    ['straight across and down', 'M1 2H5V7h-2v-3', ['m 1 2', 'l 5 2', 'l 5 7', 'l 3 7', 'l 3 4']],
    ['a curve of second degree', 'M0 0Q30 60 60 0', ['m 0 0', 'c 20 40 40 40 60 0']],
    ['the same, relative', 'M10 10q30 60 60 0', ['m 10 10', 'c 30 50 50 50 70 10']],
    ['a curve of third degree', 'M0 0c1 2 3 4 5 6', ['m 0 0', 'c 1 2 3 4 5 6']],
    ['what follows a closed part', 'M1 1L9 9zl2 0', ['m 1 1', 'l 9 9', 'h ', 'l 3 1']],
    ['numbers without a space', 'M-1.5-2.5L.5.5', ['m -1 -2', 'l 1 1']],
  ])('has %s', (_, d, steps) => {
    expect(drawn(d)).toEqual(steps);
  });

  it('places every point', () => {
    expect(pdfPath('M1 2L3 4', (x, y) => [x * 10, y * 100])).toEqual([
      { op: 'm', c: [10, 200] },
      { op: 'l', c: [30, 400] },
    ]);
  });

  it('can be made of everything that the hips are drawn with', () => {
    for (const view of ['front', 'back'] as const)
      for (const { d } of mapShapes(view)) {
        const numbers = pdfPath(d, (x, y) => [x, y]).flatMap(({ c }) => c);
        expect(numbers.length).toBeGreaterThan(1);
        expect(numbers.every(Number.isFinite)).toBe(true);
      }
  });

  it('refuses a command that it does not know, rather than draw something else', () => {
    expect(() => drawn('M0 0A1 1 0 0 0 2 2')).toThrow('A');
  });
});
