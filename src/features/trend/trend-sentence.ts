import type { SideFilter, Trend } from '#src/domain/trend.ts';
import type { Messages } from '#src/messages/messages.ts';

/** What the chart shows, in words: counts and the two typical weeks, no direction read into them. */
export const trendSentence = (
  { summary, length }: Trend,
  side: SideFilter,
  { trend: words }: Messages,
): string => {
  if (summary.highest === null) return words.none;
  const { lastWeek, weekBefore } = summary;
  return [
    words.logged(summary.loggedDays, length),
    words.painful(summary.painfulDays, summary.highest),
    ...(lastWeek === null
      ? []
      : [
          weekBefore === null
            ? words.week(lastWeek.toFixed(1))
            : words.weeks(lastWeek.toFixed(1), weekBefore.toFixed(1)),
        ]),
    ...(side === 'any' ? [] : [words.onSide(words.sides[side].toLowerCase())]),
  ].join(' ');
};
