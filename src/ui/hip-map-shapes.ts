import { drawFrame } from '#src/figure/frame.ts';
import type { Motion } from '#src/figure/motion.ts';
import type { Shape } from '#src/figure/shape.ts';

export type MapView = 'front' | 'back';
export type MapPlace =
  | 'front-of-hip'
  | 'groin-crease'
  | 'upper-inner-thigh'
  | 'outer-hip'
  | 'buttock'
  | 'low-back';
export type MapSide = 'left' | 'right';

/** A place to tap. All lengths are drawing units of the figure; x grows to the right of the picture. */
export type MapRegion = {
  readonly place: MapPlace;
  readonly side: MapSide;
  readonly d: string;
  /** Where the tick of a chosen region goes. */
  readonly tick: readonly [x: number, y: number];
};

export type MapBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** What of the standing figure each view shows: the pelvis and the thighs, from behind the low back too. */
export const mapBoxes: Readonly<Record<MapView, MapBox>> = {
  front: { x: -460, y: -2160, width: 920, height: 780 },
  back: { x: -460, y: -2360, width: 920, height: 780 },
};

/** The figure that stands, from the front or from behind, without its arms, which would hide the hips. */
export const mapShapes = (view: MapView): readonly Shape[] =>
  drawFrame(standing[view], 0)
    .shapes.filter(({ id, d }) => d !== '' && !/arm|floor|shadow/i.test(id))
    // Seen from so near the figure's own outlines would be heavy.
    .map((shape) => ({ ...shape, width: shape.width / 2 }))
    .concat(folds[view]);

/** The places of a view, runner's left and right. Seen from the front, the runner's left is on the right of the picture. */
export const mapRegions = (view: MapView): readonly MapRegion[] =>
  regions[view].flatMap(({ place, d, tick: [x, y] }) =>
    (['left', 'right'] as const).map((side): MapRegion => {
      const onTheRight = (side === 'left') === (view === 'front');
      return {
        place,
        side,
        d: onTheRight ? d(1) : d(-1),
        tick: [onTheRight ? x : -x, y],
      };
    }),
  );

const standingSeenFrom = (yaw: number): Motion => ({
  id: 'standing',
  view: { yaw, pitch: 0 },
  works: [],
  key: 0,
  keyframes: [
    {
      move: 1,
      hold: 0,
      pose: {
        pelvis: { at: [0, 0.935, 0] },
        legs: { ball: [0.115, 0, 0.14] },
        arms: { flex: 0, abduct: 80, elbow: 10, curl: 0.4 },
      },
    },
  ],
});

/** The same two ever after, so that the figure is drawn once for each. */
const standing: Readonly<Record<MapView, Motion>> = {
  front: standingSeenFrom(90),
  back: standingSeenFrom(-90),
};

type Half = {
  readonly place: MapPlace;
  /** The outline on the right half of the picture; -1 mirrors it. */
  readonly d: (mirror: 1 | -1) => string;
  readonly tick: readonly [x: number, y: number];
};

const oval = (x: number, y: number, rx: number, ry: number) => (mirror: 1 | -1) =>
  `M${(x - rx) * mirror} ${y}a${rx} ${ry} 0 1 ${mirror === 1 ? 1 : 0} ${2 * rx * mirror} 0a${rx} ${ry} 0 1 ${mirror === 1 ? 1 : 0} ${-2 * rx * mirror} 0z`;

/** A band with round ends from one point to another. */
const band =
  (fromX: number, fromY: number, toX: number, toY: number, radius: number) => (mirror: 1 | -1) => {
    const length = Math.hypot(toX - fromX, toY - fromY);
    const [dx, dy] = [((toY - fromY) / length) * radius, (-(toX - fromX) / length) * radius];
    const at = (x: number, y: number) => `${Math.round(x * mirror)} ${Math.round(y)}`;
    const turn = mirror === 1 ? 0 : 1;
    return `M${at(fromX + dx, fromY + dy)}A${radius} ${radius} 0 0 ${turn} ${at(fromX - dx, fromY - dy)}L${at(toX - dx, toY - dy)}A${radius} ${radius} 0 0 ${turn} ${at(toX + dx, toY + dy)}z`;
  };

const regions: Readonly<Record<MapView, readonly Half[]>> = {
  front: [
    { place: 'front-of-hip', d: oval(186, -1996, 98, 80), tick: [186, -1996] },
    { place: 'groin-crease', d: band(250, -1846, 72, -1742, 64), tick: [161, -1794] },
    { place: 'upper-inner-thigh', d: oval(118, -1530, 80, 116), tick: [118, -1530] },
    { place: 'outer-hip', d: band(366, -1930, 366, -1680, 66), tick: [366, -1805] },
  ],
  back: [
    { place: 'low-back', d: band(106, -2260, 106, -2170, 84), tick: [106, -2215] },
    { place: 'buttock', d: oval(160, -1872, 128, 152), tick: [160, -1872] },
    { place: 'outer-hip', d: band(366, -1950, 366, -1740, 66), tick: [366, -1845] },
  ],
};

const fold = (id: string, d: string): Shape => ({
  id,
  d,
  fill: 'none',
  stroke: 'line',
  width: 8,
  opacity: 0.4,
});

/** Lines of the body under the cloth, for the eye to find its way: the creases in front, the folds behind. */
const folds: Readonly<Record<MapView, readonly Shape[]>> = {
  front: [fold('creases', 'M330 -1950Q210 -1800 30 -1730M-330 -1950Q-210 -1800 -30 -1730')],
  back: [
    fold(
      'buttocks',
      'M0 -2030V-1760M24 -1716Q150 -1640 290 -1730M-24 -1716Q-150 -1640 -290 -1730M0 -2360V-2130',
    ),
  ],
};
