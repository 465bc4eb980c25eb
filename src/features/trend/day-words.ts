import type { Day } from '#src/domain/day.ts';
import type { TrendDay } from '#src/domain/trend.ts';
import type { Messages } from '#src/messages/messages.ts';

/** "Monday 2 March: scored 4, 6; typical week 4.5; ran" */
export const dayWords = (
  day: Day,
  noted: TrendDay | undefined,
  m: Messages,
  nameOf = m.calendar.long,
): string => {
  const said = noted
    ? [
        ...(noted.scores.length > 0 ? [m.trend.scores(noted.scores.join(', '))] : []),
        ...(noted.typicalWeek === null ? [] : [m.trend.typical(noted.typicalWeek.toFixed(1))]),
        ...(noted.ran ? [m.today.ran] : []),
        ...(noted.routines > 0 ? [m.today.moved] : []),
        ...(noted.advised ? [m.trend.advised] : []),
      ]
    : [];
  return `${nameOf(day)}: ${said.join('; ') || m.trend.nothing}`;
};
