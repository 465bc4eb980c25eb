import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { addDays, daysBetween } from '#src/domain/day.ts';
import { bandOf, painBands } from '#src/domain/pain-band.ts';
import { dayTicks, type Trend } from '#src/domain/trend.ts';
import { useMessages } from '#src/services/services.ts';
import { buttonClass } from '#src/ui/button.tsx';
import { PainChart } from '#src/ui/pain-chart.tsx';
import { dayWords } from './day-words.ts';

const wantedTicks = 4;

/** The trend as a drawing; before the first entry it says what it will show. */
export const TrendChart = ({ trend }: { readonly trend: Trend }) => {
  const m = useMessages();
  const at = (day: Trend['from']) => daysBetween(trend.from, day);
  const drawing = useMemo(
    () => ({
      dots: trend.days.flatMap(({ day, scores }) =>
        scores.map((score, index) => ({
          // Several scores of a day lie side by side within it.
          at: daysBetween(trend.from, day) + (index + 1) / (scores.length + 1),
          score,
          band: bandOf(score),
        })),
      ),
      byDay: new Map(trend.days.map((day) => [day.day, day])),
    }),
    [trend],
  );

  if (trend.days.length === 0) {
    return (
      <div className="card">
        <h2>{m.trend.emptyTitle}</h2>
        <p>{m.trend.emptyBody}</p>
        <Link className={buttonClass('primary')} to="/log/">
          {m.trend.logFirst}
        </Link>
      </div>
    );
  }
  return (
    <PainChart
      // A new range starts reading at its last day.
      key={trend.from}
      length={trend.length}
      dots={drawing.dots}
      line={trend.line.map((part) => part.map(({ day, level }) => ({ at: at(day) + 0.5, level })))}
      rows={[
        {
          name: m.trend.runs,
          shape: 'disc',
          days: trend.days.filter(({ ran }) => ran).map(({ day }) => at(day)),
        },
        {
          name: m.trend.routines,
          shape: 'square',
          days: trend.days.filter(({ routines }) => routines > 0).map(({ day }) => at(day)),
        },
      ]}
      bands={painBands.map(({ id, from, to }) => ({ id, from, to, label: m.diary.bands[id] }))}
      ticks={dayTicks(trend.length, wantedTicks).map((offset) => ({
        at: offset,
        label: m.calendar.short(addDays(trend.from, offset)),
      }))}
      words={{ chart: m.trend.chart, line: m.trend.line, read: m.trend.read }}
      describe={(offset) => {
        const day = addDays(trend.from, offset);
        return dayWords(day, drawing.byDay.get(day), m);
      }}
    />
  );
};
