import { expect, test } from 'vitest';
import { motions } from '#src/build/figure-sheet.ts';
import { LOOKS } from '#src/figure/figures.ts';
import { drawFrame, type FrameOptions } from '#src/figure/frame.ts';
import { muscleTints } from '#src/figure/muscles.ts';
import { isSame } from '#src/figure/recall.ts';

const [first, second] = LOOKS;
const options: readonly FrameOptions[] = [
  { look: first },
  { look: second },
  { look: second, side: 'left' },
  { look: second, side: 'left', tint: muscleTints },
];

test.each(motions.map((motion) => [motion.id, motion] as const))(
  '%s: what is remembered of the frame before changes nothing in the next',
  (_, motion) => {
    for (const [turn, option] of options.entries())
      for (let i = 0; i < 9; i++) {
        const phase = (i + turn / 4) / 9;
        // A copy has nothing to remember.
        expect(drawFrame(motion, phase, option).shapes).toEqual(
          drawFrame({ ...motion }, phase, option).shapes,
        );
      }
  },
);

test.each([
  [1, 1, true],
  [1, 1.0000001, false],
  [Number.NaN, Number.NaN, true],
  [undefined, {}, false],
  [[1, [2, 3]], [1, [2, 3]], true],
  [[1, 2], [1, 2, 3], false],
  [{ a: [1] }, { a: [1] }, true],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [{ a: undefined }, { b: undefined }, false],
  [[], {}, false],
  [{}, [], false],
])('%j and %j are the same: %s', (a, b, same) => {
  expect(isSame(a, b)).toBe(same);
});
