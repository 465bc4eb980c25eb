import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '#src/domain/day.ts';
import { inOne } from '#src/domain/pieces.ts';
import { trendInPieces } from '#src/domain/trend.ts';
import { trendDrawing } from '#src/features/trend/trend-drawing.ts';
import { day } from '#tests/support/diary-records.ts';
import { longDiary } from '#tests/support/long-diary.ts';

const today = day('2026-03-23');

const drawn = (years: number) => {
  const days = longDiary(years, today);
  const records = {
    entries: days.flatMap(({ entries }) => entries),
    runs: days.flatMap(({ runs }) => runs),
    routineDays: days.map(({ session }) => session.day),
  };
  const trend = inOne(
    trendInPieces(records, { from: addDays(today, 1 - days.length), today, side: 'any' }),
  );
  return { entries: records.entries, length: trend.length, drawing: inOne(trendDrawing(trend)) };
};

describe('what the chart draws', () => {
  it('is every score of five years, each at a place of its own', () => {
    const { entries, drawing } = drawn(5);
    expect(drawing.dots.map(({ score }) => score)).toEqual(entries.map(({ nrs }) => nrs));
    expect(new Set(drawing.dots.map(({ at }) => at)).size).toBe(entries.length);
  });

  it('is of twenty years each score once at every place that can be told apart', () => {
    const { entries, length, drawing } = drawn(20);
    const first = entries[0]?.day ?? today;
    const spot = (at: number, score: number) => `${Math.floor((at / length) * 2000)} ${score}`;
    const wanted = entries.map(({ nrs, day: on }) => spot(daysBetween(first, on), nrs ?? -1));
    const found = drawing.dots.map(({ at, score }) => spot(Math.floor(at), score));
    expect(new Set(found)).toEqual(new Set(wanted));
    expect(found.length).toBe(new Set(wanted).size);
  });
});
