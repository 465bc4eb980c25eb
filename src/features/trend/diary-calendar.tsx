import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router-dom';
import { addDays, type Day, weekday } from '#src/domain/day.ts';
import type { DiaryEntry, Run } from '#src/domain/diary-entry.schema.ts';
import { firstOfMonth, lastOfMonth, monthLater, weeksOfMonth } from '#src/domain/month.ts';
import { bandOf } from '#src/domain/pain-band.ts';
import { useMessages } from '#src/services/services.ts';
import { useWatch, type Watched } from '#src/services/use-watch.ts';
import { Button } from '#src/ui/button.tsx';
import { Icon } from '#src/ui/icon.tsx';
import './diary-calendar.css';

/** A month at a time, each day a link to read it or to fill it in. One stop of the Tab key; arrows go from day to day. */
export const DiaryCalendar = ({
  today,
  firstDay,
}: {
  readonly today: Day;
  readonly firstDay: Day | undefined;
}) => {
  const m = useMessages();
  const [current, setCurrent] = useState(today);
  const grid = useRef<HTMLTableElement>(null);
  const byKey = useRef(false);
  const [first, last] = [firstOfMonth(current), lastOfMonth(current)];
  const key = `${first}/${last}`;
  const entries = useWatch(`entries ${key}`, (storage) => storage.diary.watchRange(first, last));
  const runs = useWatch(`runs ${key}`, (storage) => storage.runs.watchRange(first, last));
  const weeks = weeksOfMonth(current);

  useEffect(() => {
    if (!byKey.current) return;
    byKey.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${current}"]`)?.focus();
  }, [current]);

  const go = (day: Day) => setCurrent(day > today ? today : day);
  const press = (event: KeyboardEvent) => {
    const to = keyed[event.key]?.(current);
    if (to === undefined) return;
    event.preventDefault();
    byKey.current = true;
    go(to);
  };
  return (
    <div className="calendar">
      <p className="soft small">{m.trend.calendarHint}</p>
      <div className="calendar-head">
        <Button
          kind="quiet"
          aria-label={m.trend.earlierMonth}
          disabled={firstDay !== undefined && first <= monthLater(firstDay, -12)}
          onClick={() => go(monthLater(first, -1))}
        >
          <Icon name="back" />
        </Button>
        <h3 aria-live="polite">{m.calendar.month(current)}</h3>
        <Button
          kind="quiet"
          aria-label={m.trend.laterMonth}
          disabled={last >= today}
          onClick={() => go(monthLater(first, 1))}
        >
          <Icon name="forward" />
        </Button>
      </div>
      <table ref={grid} className="calendar-grid" onKeyDown={press}>
        <thead>
          <tr>
            {daysOfWeek.map((day) => (
              <th key={day} scope="col">
                {m.calendar.weekday(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.find((day) => day !== undefined)}>
              {week.map((day, column) => (
                <td key={day ?? daysOfWeek[column]}>
                  {day === undefined ? null : day > today ? (
                    <span className="calendar-day soft">{Number(day.slice(8))}</span>
                  ) : (
                    <DayLink
                      day={day}
                      tabbable={day === current}
                      entries={ofDay(entries, day)}
                      runs={ofDay(runs, day)}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const ofDay = <Row extends DiaryEntry | Run>(
  rows: Watched<readonly Row[]>,
  day: Day,
): readonly Row[] => (rows.state === 'ready' ? rows.value.filter((row) => row.day === day) : []);

const DayLink = ({
  day,
  tabbable,
  entries,
  runs,
}: {
  readonly day: Day;
  readonly tabbable: boolean;
  readonly entries: readonly DiaryEntry[];
  readonly runs: readonly Run[];
}) => {
  const m = useMessages();
  const scores = entries.flatMap(({ nrs }) => (nrs === null ? [] : [nrs]));
  const worst = scores.length > 0 ? Math.max(...scores) : undefined;
  const date = m.calendar.long(day);
  const words = [
    worst === undefined ? m.today.dayNothing(date) : m.today.dayValue(date, worst),
    ...(runs.length > 0 ? [m.today.ran] : []),
  ].join(', ');
  return (
    <Link
      className="calendar-day"
      to={`/log/?day=${day}`}
      data-day={day}
      tabIndex={tabbable ? 0 : -1}
      aria-label={words}
    >
      <span>{Number(day.slice(8))}</span>
      {worst === undefined ? null : (
        <span className="diary-score" data-band={bandOf(worst)}>
          {worst}
        </span>
      )}
      {runs.length > 0 ? <span className="calendar-run" /> : null}
    </Link>
  );
};

const monday = firstOfMonth('2026-06-01' as Day);
const daysOfWeek = [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(monday, day));

const keyed: Readonly<Record<string, (day: Day) => Day>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  Home: (day) => addDays(day, -weekday(day)),
  End: (day) => addDays(day, 6 - weekday(day)),
  PageUp: (day) => monthLater(day, -1),
  PageDown: (day) => monthLater(day, 1),
};
