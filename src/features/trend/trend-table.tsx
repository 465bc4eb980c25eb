import { useState } from 'react';
import { needsYears, type Trend } from '#src/domain/trend.ts';
import { useMessages } from '#src/services/services.ts';
import { Button } from '#src/ui/button.tsx';

const pageSize = 60;

/** The numbers of the chart, newest first; built only once it is opened, and page by page. */
export const TrendTable = ({ trend }: { readonly trend: Trend }) => {
  const m = useMessages();
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState(pageSize);
  const left = trend.days.length - shown;
  const nameOf = needsYears(trend.length) ? m.calendar.full : m.calendar.short;
  return (
    <details
      className="trend-table"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{m.trend.table}</summary>
      {open ? (
        <div className="stack">
          <p className="soft small">{m.trend.about}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: with large text its columns are reached by scrolling, also by key. */}
          <section className="trend-rows" aria-label={m.trend.table} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  {(['day', 'scores', 'typical', 'ran', 'routines', 'advice'] as const).map(
                    (column) => (
                      <th key={column} scope="col">
                        {m.trend.columns[column]}
                      </th>
                    ),
                  )}
                </tr>
              </thead>
              <tbody>
                {trend.days
                  .slice(-shown)
                  .reverse()
                  .map((day) => (
                    <tr key={day.day}>
                      <th scope="row">{nameOf(day.day)}</th>
                      <td>{day.scores.join(', ')}</td>
                      <td>{day.typicalWeek?.toFixed(1) ?? ''}</td>
                      <td>{day.ran ? m.trend.yes : ''}</td>
                      <td>{day.routines > 0 ? day.routines : ''}</td>
                      <td>{day.advised ? m.trend.yes : ''}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </section>
          {left > 0 ? (
            <Button onClick={() => setShown(shown + pageSize)}>
              {m.trend.older(Math.min(left, pageSize))}
            </Button>
          ) : null}
        </div>
      ) : null}
    </details>
  );
};
