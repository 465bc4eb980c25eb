import { type Day, dayNumber } from '#src/domain/day.ts';
import { bandOf, type PainBand } from '#src/domain/pain-band.ts';
import { type Pieces, portion } from '#src/domain/pieces.ts';
import type { Trend, TrendDay } from '#src/domain/trend.ts';

/** What the chart draws of a trend; places are days since its first. */
export type TrendDrawing = {
  readonly dots: readonly {
    readonly at: number;
    readonly score: number;
    readonly band: PainBand;
  }[];
  readonly line: Trend['line'];
  readonly runs: readonly number[];
  readonly routines: readonly number[];
  readonly advice: readonly number[];
  readonly byDay: ReadonlyMap<Day, TrendDay>;
};

/** The chart is never so wide that more marks side by side could be told apart. */
const mostPlaces = 2000;

/** Every score of up to five years; of more, each score once at each place that can be told apart. */
export function* trendDrawing(trend: Trend): Pieces<TrendDrawing> {
  const first = dayNumber(trend.from);
  const grain = trend.length > mostPlaces ? trend.length / mostPlaces : undefined;
  const dots: TrendDrawing['dots'][number][] = [];
  const runs: number[] = [];
  const routines: number[] = [];
  const advice: number[] = [];
  const byDay = new Map<Day, TrendDay>();
  let place = -1;
  let taken = 0;
  for (const [index, day] of trend.days.entries()) {
    if (index % portion === 0) yield;
    const at = dayNumber(day.day) - first;
    byDay.set(day.day, day);
    if (day.ran) runs.push(at);
    if (day.routines > 0) routines.push(at);
    if (day.advised) advice.push(at);
    const here = grain === undefined ? at : Math.floor(at / grain);
    if (here !== place) [place, taken] = [here, 0];
    for (const [turn, score] of day.scores.entries()) {
      const bit = 1 << score;
      if (grain !== undefined && (taken & bit) !== 0) continue;
      taken |= bit;
      // Several scores of a day lie side by side within it.
      dots.push({ at: at + (turn + 1) / (day.scores.length + 1), score, band: bandOf(score) });
    }
  }
  return { dots, line: trend.line, runs, routines, advice, byDay };
}
