import { Link } from 'react-router-dom';
import type { Day } from '#src/domain/day.ts';
import { useMessages } from '#src/services/services.ts';
import { useWatch } from '#src/services/use-watch.ts';
import { Icon } from '#src/ui/icon.tsx';
import { Section } from '#src/ui/screen.tsx';

/** What is already noted for the day of the form, each a link to mend it. */
export const DayEntries = ({ day }: { readonly day: Day }) => {
  const m = useMessages();
  const entries = useWatch(`entries of ${day}`, (storage) => storage.diary.watchDay(day));
  if (entries.state === 'failed') return <p role="alert">{m.failures[entries.reason]}</p>;
  if (entries.state === 'loading' || entries.value.length === 0) return null;
  return (
    <Section title={m.log.dayEntries(m.calendar.long(day))}>
      <ul className="list">
        {entries.value.map((entry) => (
          <li key={entry.id}>
            <Link className="list-link" to={`/log/entry/${encodeURIComponent(entry.id)}/`}>
              <span className="list-title">
                {entry.nrs === null ? m.diary.flagsOnly : m.diary.score(entry.nrs)}
              </span>
              <span className="soft small">{m.diary.contexts[entry.context]}</span>
              <Icon name="edit" />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
};
