import { scaleLinear } from 'd3-scale';
import { line as lineGenerator } from 'd3-shape';
import { memo } from 'react';

/** The level of the day that begins at `at`. */
export type LinePoint = { readonly at: number; readonly level: number };
export type Dot = { readonly at: number; readonly score: number; readonly band: string };

export type ChartMarksProps = {
  /** Days drawn; at least 1. */
  readonly length: number;
  readonly dots: readonly Dot[];
  /** The typical-week line in unbroken parts. */
  readonly line: readonly (readonly LinePoint[])[];
  /** Where days and scores lie in the drawing. */
  readonly across: readonly [left: number, right: number];
  readonly down: readonly [lowest: number, highest: number, height: number];
  /** Above this many days the marks are smaller. */
  readonly dense: number;
};

/**
 * The dots and the line. What falls on one pixel is drawn once: the dots of a day on one score, of the line the first, the
 * lowest, the highest and the last point. Twenty years look the same so, and cost as much as a few months.
 */
export const ChartMarks = memo(({ length, dots, line, across, down, dense }: ChartMarksProps) => {
  const [left, right] = across;
  const [lowest, highest, height] = down;
  const x = scaleLinear([0, length], [left, right]).clamp(true);
  const y = scaleLinear([lowest, highest], [height, 0]);
  const pixelOf = (at: number) => Math.round(x(at));
  const path = lineGenerator<LinePoint>(
    (point) => x(middleOf(point)),
    (point) => y(point.level),
  ).digits(1);
  const drawn = line
    .map((part) => path(thinned(part, (point) => pixelOf(middleOf(point)))))
    .join('');
  return (
    <>
      <path className="chart-line-edge" d={drawn} />
      {[...dotPaths(dots, length > dense ? pixelOf : x, y)].map(([band, d]) => (
        <path
          key={band}
          className="chart-dots"
          data-band={band}
          data-dense={length > dense}
          d={d}
        />
      ))}
      {/* Over the dots, and thinner: of a level that stays on one score nothing would be seen beneath them. */}
      <path className="chart-line" d={drawn} />
    </>
  );
});

/** A day is drawn in its middle. */
export const middleOf = ({ at }: LinePoint): number => at + 0.5;

type Scale = (value: number) => number;

/** A path for each band. */
const dotPaths = (dots: readonly Dot[], x: Scale, y: Scale): ReadonlyMap<string, string> => {
  const paths = new Map<string, string>();
  const taken = new Set<number>();
  for (const { at, score, band } of dots) {
    const place = x(at);
    const spot = place * 16 + score;
    if (taken.has(spot)) continue;
    taken.add(spot);
    paths.set(band, `${paths.get(band) ?? ''}M${place.toFixed(1)} ${y(score).toFixed(1)}h0`);
  }
  return paths;
};

/** Of the points on each pixel the first, the lowest, the highest and the last, in their order. */
const thinned = (
  points: readonly LinePoint[],
  pixelOf: (point: LinePoint) => number,
): LinePoint[] => {
  const kept: LinePoint[] = [];
  let here: { pixel: number; lowest: LinePoint; highest: LinePoint; last: LinePoint } | undefined;
  const keep = () => {
    if (!here) return;
    const { lowest, highest, last } = here;
    const [one, other] = lowest.at < highest.at ? [lowest, highest] : [highest, lowest];
    for (const point of [one, other, last]) if (point !== kept.at(-1)) kept.push(point);
  };
  for (const point of points) {
    const pixel = pixelOf(point);
    if (here?.pixel === pixel) {
      if (point.level < here.lowest.level) here.lowest = point;
      if (point.level > here.highest.level) here.highest = point;
      here.last = point;
      continue;
    }
    keep();
    kept.push(point);
    here = { pixel, lowest: point, highest: point, last: point };
  }
  keep();
  return kept;
};
