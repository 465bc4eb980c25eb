import type { Report } from '#src/domain/report.ts';
import {
  type MapBox,
  type MapPlace,
  type MapSide,
  type MapView,
  mapBoxes,
  mapRegions,
  mapShapes,
} from '#src/ui/hip-map-shapes.ts';

/** Hips and thighs from one side, with how many entries name each place. Lengths are drawing units of the figure. */
export type HipView = {
  readonly view: MapView;
  readonly box: MapBox;
  /** The runner's side that lies on the left of the picture, and on its right. */
  readonly sides: readonly [MapSide, MapSide];
  readonly shapes: readonly {
    readonly id: string;
    readonly d: string;
    readonly fill: string | undefined;
    readonly stroke: string | undefined;
    readonly width: number;
  }[];
  /** Discs with their number in them. */
  readonly marks: readonly {
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly count: number;
    /** Height of the number's letters. */
    readonly textSize: number;
  }[];
};

/** A quiet ground for the numbers: paper greys, whatever the theme. */
const greys: Readonly<Record<string, string>> = {
  skin: '#efe9e2',
  shirt: '#dde4e3',
  shorts: '#d3dade',
  line: '#a9b1b3',
};
const otherGrey = '#e6e4e0';

/** Seen from behind too, but counted once. */
const shownIn: Readonly<Record<MapPlace, MapView>> = {
  'front-of-hip': 'front',
  'groin-crease': 'front',
  'upper-inner-thigh': 'front',
  'outer-hip': 'front',
  buttock: 'back',
  'low-back': 'back',
};

export const hipViewsOf = ({ places }: Report): readonly HipView[] =>
  (['front', 'back'] as const).map((view) => ({
    view,
    box: mapBoxes[view],
    // From the front one looks at the runner as at somebody who stands opposite.
    sides: view === 'front' ? ['right', 'left'] : ['left', 'right'],
    shapes: mapShapes(view).map(({ id, d, fill, stroke, width }) => ({
      id,
      d,
      fill: fill === 'none' ? undefined : (greys[fill] ?? otherGrey),
      stroke: stroke === 'none' ? undefined : (greys[stroke] ?? otherGrey),
      width,
    })),
    marks: mapRegions(view).flatMap(({ place, side, tick: [x, y] }) => {
      const count = places.find((named) => named.place === place)?.[side] ?? 0;
      // Wide enough for four digits; five, of twenty years, are set smaller, or their disc would hide the next one.
      const digits = String(count).length;
      const radius = 44 + 16 * Math.min(4, digits);
      const textSize = digits > 4 ? 66 : 80;
      return count > 0 && shownIn[place] === view ? [{ x, y, radius, count, textSize }] : [];
    }),
  }));
