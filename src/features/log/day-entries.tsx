import { Link } from 'react-router-dom';
import type { Day } from '#src/domain/day.ts';
import { useMessages } from '#src/services/services.ts';
import { useWatch } from '#src/services/use-watch.ts';
import { buttonClass } from '#src/ui/button.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { Section } from '#src/ui/screen.tsx';

/** What is already noted for a day, each a link to mend it, and the way to a run of that day. */
export const DayEntries = ({ day }: { readonly day: Day }) => {
  const m = useMessages();
  const entries = useWatch(`entries of ${day}`, (storage) => storage.diary.watchDay(day));
  const runs = useWatch(`runs ${day}/${day}`, (storage) => storage.runs.watchRange(day, day));
  if (entries.state === 'failed') return <p role="alert">{m.failures[entries.reason]}</p>;
  if (entries.state === 'loading' || runs.state !== 'ready') return null;
  const rows = [
    ...entries.value.map((entry) => ({
      id: entry.id,
      to: `/log/entry/${encodeURIComponent(entry.id)}/`,
      what: entry.nrs === null ? m.diary.flagsOnly : m.diary.score(entry.nrs),
      when: m.diary.contexts[entry.context],
    })),
    ...runs.value.map((run) => ({
      id: run.id,
      to: `/runs/${encodeURIComponent(run.id)}/`,
      what: m.runs.what(run),
      when: '',
    })),
  ];
  return (
    <Section title={m.log.dayEntries(m.calendar.long(day))}>
      {rows.length > 0 ? (
        <ul className="list">
          {rows.map(({ id, to, what, when }) => (
            <li key={id}>
              <Link className="list-link" to={to}>
                <span className="list-title">{what}</span>
                {when ? <span className="soft small">{when}</span> : null}
                <Icon name="edit" />
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <p className="soft">{m.log.dayNothing}</p>
      )}
      <p>
        <Link className={buttonClass('quiet')} to={`/runs/new/?day=${day}`}>
          {m.runs.add}
        </Link>
      </p>
    </Section>
  );
};
