import { useMemo, useState } from 'react';
import { Link } from 'react-router-dom';
import { type Day, daysBetween } from '#src/domain/day.ts';
import type { DiaryEntry } from '#src/domain/diary-entry.schema.ts';
import { bandOf } from '#src/domain/pain-band.ts';
import { useMessages } from '#src/services/services.ts';
import { useRemoveEntry } from '#src/services/use-remove-record.ts';
import { Button } from '#src/ui/button.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { Section } from '#src/ui/screen.tsx';
import { useToast } from '#src/ui/toast.tsx';
import { useTrendRecords } from './use-trend-records.ts';

const pageSize = 30;

/** Every entry, newest first, each to be mended or deleted in place. */
export const DiaryList = ({ today }: { readonly today: Day }) => {
  const m = useMessages();
  const records = useTrendRecords('all', today);
  const [shown, setShown] = useState(pageSize);
  const toast = useToast();
  const remove = useRemoveEntry(toast);
  const entries = useMemo(
    () => (records.state === 'ready' ? newestFirst(records.value.entries) : []),
    [records],
  );
  if (entries.length === 0) return null;
  const left = entries.length - shown;
  return (
    <Section title={m.trend.diary}>
      <ul className="list diary">
        {entries.slice(0, shown).map((entry) => (
          <li key={entry.id}>
            <EntryRow entry={entry} today={today} onDelete={() => void remove(entry)} />
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <p>
          <Button onClick={() => setShown(shown + pageSize)}>
            {m.trend.older(Math.min(left, pageSize))}
          </Button>
        </p>
      ) : null}
    </Section>
  );
};

const EntryRow = ({
  entry,
  today,
  onDelete,
}: {
  readonly entry: DiaryEntry;
  readonly today: Day;
  readonly onDelete: () => void;
}) => {
  const m = useMessages();
  const what = entry.nrs === null ? m.diary.flagsOnly : m.diary.score(entry.nrs);
  const day = m.calendar.full(entry.day);
  const says = [
    m.diary.contexts[entry.context],
    ...entry.sites.map(({ place, side }) =>
      m.diary.site(m.diary.places[place], m.diary.sides[side]),
    ),
    ...(entry.dailyLifeAffected ? [m.diary.dailyLife] : []),
    ...(entry.flags.length > 0 ? [m.diary.flagCount(entry.flags.length)] : []),
  ];
  const future = daysBetween(today, entry.day) > 0 || daysBetween(today, entry.createdDay) > 0;
  return (
    <article className="diary-entry" aria-label={`${day}, ${what}`}>
      <span
        className="diary-score"
        data-band={entry.nrs === null ? 'none' : bandOf(entry.nrs)}
        aria-hidden="true"
      >
        {entry.nrs ?? '–'}
      </span>
      <div className="diary-words">
        <p className="list-title">{day}</p>
        <p className="soft small">{says.join(' · ')}</p>
        {entry.createdDay !== entry.day && !future ? (
          <p className="soft small">{m.diary.writtenLater(m.calendar.short(entry.createdDay))}</p>
        ) : null}
        {future ? <p className="small">{m.diary.future}</p> : null}
        {entry.note ? <p className="diary-note">{entry.note}</p> : null}
      </div>
      <Link
        className="button button-quiet"
        to={`/log/entry/${encodeURIComponent(entry.id)}/`}
        aria-label={m.diary.editEntry(what, day)}
      >
        <Icon name="edit" />
      </Link>
      <Button kind="quiet" aria-label={m.diary.deleteEntry(what, day)} onClick={onDelete}>
        <Icon name="trash" />
      </Button>
    </article>
  );
};

const newestFirst = (entries: readonly DiaryEntry[]): DiaryEntry[] =>
  [...entries].sort((one, other) =>
    one.day === other.day ? other.createdAt - one.createdAt : one.day < other.day ? 1 : -1,
  );
