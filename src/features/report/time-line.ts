import { addDays, type Day, dayNumber } from '#src/domain/day.ts';
import { bandOf, type PainBand, painBands } from '#src/domain/pain-band.ts';
import type { Report } from '#src/domain/report.ts';
import { dayTicks, needsYears } from '#src/domain/trend.ts';
import type { ReportPageWords } from '#src/messages/en-report-page.ts';
import type { Messages } from '#src/messages/messages.ts';

type Point = { readonly x: number; readonly y: number };

/** The time line as marks in a box, x to the right and y down from its top left corner, in the unit of its size. */
export type TimeLine = {
  readonly width: number;
  readonly height: number;
  /** Where the scores are drawn, from here to the right edge. */
  readonly left: number;
  readonly bands: readonly {
    readonly id: PainBand;
    readonly y: number;
    readonly height: number;
    readonly label: string;
  }[];
  readonly scale: readonly { readonly score: number; readonly y: number }[];
  readonly dots: readonly (Point & { readonly band: PainBand })[];
  /** The typical week in unbroken parts. */
  readonly line: readonly (readonly Point[])[];
  readonly rows: readonly {
    readonly name: string;
    readonly y: number;
    readonly marks: readonly number[];
  }[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly ticksY: number;
};

const left = 74;
const rowHeight = 14;
const axisHeight = 14;
/** Room for half a score above 10 and below 0. */
const spill = 0.6;
const highest = 10;
/** Marks nearer than this in x fall together: nobody could tell them apart on paper. */
const grain = 0.75;

export const timeLineOf = (
  report: Report,
  m: Messages,
  words: ReportPageWords,
  { width, height }: Pick<TimeLine, 'width' | 'height'>,
): TimeLine => {
  const { trend, adviceDays } = report;
  const named = [
    { name: m.trend.runs, days: trend.days.filter(({ ran }) => ran).map(({ day }) => day) },
    {
      name: m.trend.routines,
      days: trend.days.filter(({ routines }) => routines > 0).map(({ day }) => day),
    },
    { name: words.advice, days: adviceDays },
  ];
  const plot = height - axisHeight - named.length * rowHeight;
  const x = (at: number) => left + (at / trend.length) * (width - left);
  const y = (score: number) => plot * (1 - (score + spill) / (highest + 2 * spill));
  const long = needsYears(trend.length);
  const first = dayNumber(report.from);
  const offset = (day: Day) => dayNumber(day) - first;

  return {
    width,
    height,
    left,
    bands: painBands.map(({ id, from, to }) => {
      const top = y(to + (to === highest ? spill : 0.5));
      const bottom = y(from - (from === 0 ? spill : 0.5));
      return { id, y: top, height: bottom - top, label: m.diary.bands[id] };
    }),
    scale: [0, 5, highest].map((score) => ({ score, y: y(score) })),
    dots: dotsOf(trend, offset, x, y),
    line: trend.line.map((part) =>
      thinned(part.map(({ at, level }) => ({ x: x(at + 0.5), y: y(level) }))),
    ),
    rows: named.map(({ name, days }, index) => ({
      name,
      y: plot + (index + 0.5) * rowHeight,
      marks: apart(days.map((day) => x(offset(day) + 0.5))),
    })),
    ticks: dayTicks(trend.length, long ? 3 : 6).map((at) => {
      const day = addDays(report.from, at);
      return {
        x: x(at + 0.5),
        label: long ? m.calendar.full(day) : m.calendar.short(day),
      };
    }),
    ticksY: height - 3,
  };
};

type Scale = (value: number) => number;

/** Years of scores fall on few spots: only what is drawn is made. */
const dotsOf = (
  trend: Report['trend'],
  offset: (day: Day) => number,
  x: Scale,
  y: Scale,
): TimeLine['dots'] => {
  const dots: TimeLine['dots'][number][] = [];
  const isFree = freeSpots();
  for (const { day, scores } of trend.days) {
    const start = offset(day);
    for (const [index, score] of scores.entries()) {
      const place = x(start + (index + 1) / (scores.length + 1));
      if (isFree(place, score)) dots.push({ x: place, y: y(score), band: bandOf(score) });
    }
  }
  return dots;
};

/** One mark for all that would be drawn on the same spot. */
const apart = (places: readonly number[]): readonly number[] => {
  const isFree = freeSpots();
  return places.filter((place) => isFree(place, 0));
};

const freeSpots = () => {
  const taken = new Set<number>();
  return (x: number, level: number): boolean => {
    // One number, which costs far less than a text; no level is as high as that.
    const spot = Math.round(x / grain) * 10_000 + level;
    if (taken.has(spot)) return false;
    taken.add(spot);
    return true;
  };
};

/** In each grain of width the first, the lowest, the highest and the last point: the same line to the eye. */
const thinned = (points: readonly Point[]): readonly Point[] => {
  const columns = new Map<number, Point[]>();
  for (const point of points) {
    const column = Math.round(point.x / grain);
    const there = columns.get(column);
    if (there) there.push(point);
    else columns.set(column, [point]);
  }
  return [...columns.values()].flatMap((column) => {
    if (column.length <= 4) return column;
    const lowest = column.reduce((a, b) => (b.y > a.y ? b : a));
    const top = column.reduce((a, b) => (b.y < a.y ? b : a));
    const kept = new Set([column[0], lowest, top, column.at(-1)]);
    return column.filter((point) => kept.has(point));
  });
};
