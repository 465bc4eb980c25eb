import type { Day } from '#src/domain/day.ts';
import type { Trend, TrendFilter } from '#src/domain/trend.ts';
import type { Messages } from '#src/messages/messages.ts';

/** What the chart shows, in words: counts and the two typical weeks, no direction read into them. */
export const trendSentence = (
  { summary, length, from, to }: Trend,
  filter: TrendFilter,
  today: Day,
  m: Messages,
): string => {
  const words = m.trend;
  const only = onlyWords(filter, m);
  if (summary.highest === null) return [words.none, ...only].join(' ');
  const { lastWeek, weekBefore } = summary;
  const now = to === today;
  return [
    now
      ? words.logged(summary.loggedDays, length)
      : words.loggedThen(summary.loggedDays, length, m.calendar.full(from), m.calendar.full(to)),
    words.painful(summary.painfulDays, summary.highest),
    ...(lastWeek === null
      ? []
      : weekBefore === null
        ? [(now ? words.week : words.weekThen)(lastWeek.toFixed(1))]
        : [(now ? words.weeks : words.weeksThen)(lastWeek.toFixed(1), weekBefore.toFixed(1))]),
    ...only,
  ].join(' ');
};

const onlyWords = ({ side, place, context }: TrendFilter, m: Messages): string[] => {
  const where = [
    ...(place ? [m.diary.places[place].toLowerCase()] : []),
    ...(side === 'any' ? [] : [m.trend.onSide(m.trend.sides[side].toLowerCase())]),
  ].join(', ');
  return [
    ...(where ? [m.trend.onPlaces(where)] : []),
    ...(context ? [m.trend.onContext(m.diary.contexts[context].toLowerCase())] : []),
  ];
};
