import { describe, expect, it } from 'vitest';
import { type MapView, mapBoxes, mapRegions, mapShapes } from '#src/ui/hip-map-shapes.ts';

const views: readonly MapView[] = ['front', 'back'];
/** Where a path begins, in drawing units; 0 is the middle of the body. */
const startOf = (d: string) => Number(/^M(-?\d+)/.exec(d)?.[1]);

describe.each(views)('the hip map from the %s', (view) => {
  it('has each place on the side of the body where the figure has it', () => {
    for (const { place, side, d, tick } of mapRegions(view)) {
      const leg = mapShapes(view).find(({ id }) => id === `${side}Leg-limb`);
      const onTheRight = startOf(leg?.d ?? '') > 0;
      expect([place, side, tick[0] > 0]).toEqual([place, side, onTheRight]);
      expect([place, side, startOf(d) > 0]).toEqual([place, side, onTheRight]);
    }
  });

  it('shows the runner’s left on the right from the front, on the left from behind', () => {
    const left = mapRegions(view).find(({ side }) => side === 'left');
    expect((left?.tick[0] ?? 0) > 0).toBe(view === 'front');
  });

  it('draws every place inside its picture', () => {
    const { x, y, width, height } = mapBoxes[view];
    for (const { tick } of mapRegions(view)) {
      expect(Math.abs(tick[0])).toBeLessThan(width / 2);
      expect(tick[1]).toBeGreaterThan(y);
      expect(tick[1]).toBeLessThan(y + height);
    }
    expect(x).toBe(-width / 2);
  });

  it('leaves away the arms, which would hide the hips', () => {
    const ids = mapShapes(view).map(({ id }) => id.toLowerCase());
    expect(ids).toContain('rightleg-limb');
    expect(ids.filter((id) => id.includes('arm'))).toEqual([]);
  });
});
