import { scaleLinear } from 'd3-scale';
import { line as lineGenerator } from 'd3-shape';
import { memo } from 'react';

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
 * The line and the dots. What falls on one pixel is drawn once: the dots of a day on one score, of the line the first, the
 * lowest, the highest and the last point. Twenty years look the same so, and cost as much as a few months.
 */
export const ChartMarks = memo(({ length, dots, line, across, down, dense }: ChartMarksProps) => {
  const [left, right] = across;
  const [lowest, highest, height] = down;
  const x = scaleLinear([0, length], [left, right]).clamp(true);
  const y = scaleLinear([lowest, highest], [height, 0]);
  const pixelOf = (at: number) => Math.round(x(at));
  const path = lineGenerator<LinePoint>(
    (point) => x(point.at),
    (point) => y(point.level),
  ).digits(1);
  const drawn = line.map((part) => path(thinned(part, pixelOf))).join('');
  return (
    <>
      <path className="chart-line-edge" d={drawn} />
      <path className="chart-line" d={drawn} />
      {[...dotPaths(dots, length > dense ? pixelOf : x, y)].map(([band, d]) => (
        <path
          key={band}
          className="chart-dots"
          data-band={band}
          data-dense={length > dense}
          d={d}
        />
      ))}
    </>
  );
});

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
const thinned = (points: readonly LinePoint[], pixelOf: Scale): LinePoint[] => {
  const kept: LinePoint[] = [];
  for (let from = 0; from < points.length; ) {
    const pixel = pixelOf(points[from]?.at ?? 0);
    let to = from + 1;
    let [lowest, highest] = [from, from];
    for (; to < points.length && pixelOf(points[to]?.at ?? 0) === pixel; to += 1) {
      if ((points[to]?.level ?? 0) < (points[lowest]?.level ?? 0)) lowest = to;
      if ((points[to]?.level ?? 0) > (points[highest]?.level ?? 0)) highest = to;
    }
    const indices = new Set([from, Math.min(lowest, highest), Math.max(lowest, highest), to - 1]);
    for (const index of indices) {
      const point = points[index];
      if (point) kept.push(point);
    }
    from = to;
  }
  return kept;
};
