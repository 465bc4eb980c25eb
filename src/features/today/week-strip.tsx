import { Link } from 'react-router-dom';
import { addDays, type Day } from '#src/domain/day.ts';
import type { RecentRecords } from '#src/domain/day-so-far.ts';
import { bandOf } from '#src/domain/pain-band.ts';
import { isRoutineDone } from '#src/domain/routine-done.ts';
import { routineRecordOf } from '#src/domain/session.ts';
import { useMessages } from '#src/services/services.ts';
import type { Watched } from '#src/services/use-watch.ts';
import { worstOf } from './worst-of.ts';

/** Before today, and today. */
const offsets = [-6, -5, -4, -3, -2, -1, 0] as const;

/** The last seven days, each with its worst score; a day with nothing noted stays empty, never 0. */
export const WeekStrip = ({
  today,
  recent,
}: {
  readonly today: Day | undefined;
  readonly recent: Watched<RecentRecords>;
}) => {
  const m = useMessages();
  return (
    <section className="section" aria-labelledby="week-title">
      <h2 className="week-title" id="week-title">
        {m.today.week}
      </h2>
      <ol className="week">
        {offsets.map((offset) => (
          <DayCell
            key={offset}
            day={today && addDays(today, offset)}
            recent={recent.state === 'ready' ? recent.value : undefined}
          />
        ))}
      </ol>
      {/* Each day says it in words already. */}
      <p className="week-legend soft small" aria-hidden="true">
        <span>
          <span className="mark-run" />
          {m.today.ran}
        </span>
        <span>
          <span className="mark-routine" />
          {m.today.moved}
        </span>
      </p>
    </section>
  );
};

const DayCell = ({
  day,
  recent,
}: {
  readonly day: Day | undefined;
  readonly recent: RecentRecords | undefined;
}) => {
  const m = useMessages();
  if (!day) return <li />;
  const worst = worstOf(recent?.entries ?? [], day);
  const ran = recent?.runs.some((run) => run.day === day) ?? false;
  const moved =
    recent?.sessions
      .filter((session) => session.day === day && session.endedAt !== undefined)
      .map(routineRecordOf)
      .some(isRoutineDone) ?? false;
  const date = m.calendar.long(day);
  const words = [
    worst === undefined ? m.today.dayNothing(date) : m.today.dayValue(date, worst),
    ...(ran ? [m.today.ran] : []),
    ...(moved ? [m.today.moved] : []),
  ].join(', ');
  return (
    <li>
      <Link className="week-link" to={`/log/?day=${day}`} aria-label={words}>
        <span className="week-name">{m.calendar.weekday(day)}</span>
        <span className="week-value" data-band={worst === undefined ? 'none' : bandOf(worst)}>
          {worst ?? ''}
        </span>
        <span className="week-marks" aria-hidden="true">
          {ran ? <span className="mark-run" /> : null}
          {moved ? <span className="mark-routine" /> : null}
        </span>
      </Link>
    </li>
  );
};
