import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Day } from '#src/domain/day.ts';
import type { DiaryEntry, Run } from '#src/domain/diary-entry.schema.ts';
import { bandOf } from '#src/domain/pain-band.ts';
import { useMessages } from '#src/services/services.ts';
import { useRemoveEntry, useRemoveRun } from '#src/services/use-remove-record.ts';
import { Button } from '#src/ui/button.tsx';
import { focusBeside } from '#src/ui/focus.ts';
import { Icon } from '#src/ui/icon.tsx';
import { useToast } from '#src/ui/toast.tsx';

export const EntryRow = ({ entry, today }: { readonly entry: DiaryEntry; readonly today: Day }) => {
  const m = useMessages();
  const remove = useRemoveEntry(useToast());
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
  return (
    <Row
      record={entry}
      today={today}
      name={`${day}, ${what}`}
      badge={
        <span
          className="diary-score"
          data-band={entry.nrs === null ? 'none' : bandOf(entry.nrs)}
          aria-hidden="true"
        >
          {entry.nrs ?? '–'}
        </span>
      }
      says={says.join(' · ')}
      edit={{
        to: `/log/entry/${encodeURIComponent(entry.id)}/`,
        label: m.diary.editEntry(what, day),
      }}
      remove={{ run: () => void remove(entry), label: m.diary.deleteEntry(what, day) }}
    />
  );
};

export const RunRow = ({ run, today }: { readonly run: Run; readonly today: Day }) => {
  const m = useMessages();
  const remove = useRemoveRun(useToast());
  const what = m.runs.what(run);
  const day = m.calendar.full(run.day);
  return (
    <Row
      record={run}
      today={today}
      name={`${day}, ${what}`}
      badge={
        <span className="diary-run" aria-hidden="true">
          <Icon name="move" />
        </span>
      }
      says={what}
      edit={{ to: `/runs/${encodeURIComponent(run.id)}/`, label: m.runs.edit(what, day) }}
      remove={{ run: () => void remove(run), label: m.runs.remove(what, day) }}
    />
  );
};

const Row = ({
  record,
  today,
  name,
  badge,
  says,
  edit,
  remove,
}: {
  readonly record: DiaryEntry | Run;
  readonly today: Day;
  readonly name: string;
  readonly badge: ReactNode;
  readonly says: string;
  readonly edit: { readonly to: string; readonly label: string };
  readonly remove: { readonly run: () => void; readonly label: string };
}) => {
  const m = useMessages();
  const { day, createdDay, createdAt, updatedAt, note } = record;
  const future = day > today || createdDay > today;
  return (
    <article className="diary-entry" aria-label={name} tabIndex={-1}>
      {badge}
      <div className="diary-words">
        <p className="list-title">{m.calendar.full(day)}</p>
        <p className="soft small">{says}</p>
        {createdDay !== day && !future ? (
          <p className="soft small">{m.diary.writtenLater(m.calendar.short(createdDay))}</p>
        ) : null}
        {updatedAt > createdAt ? <p className="soft small">{m.diary.changed}</p> : null}
        {future ? <p className="small">{m.diary.future}</p> : null}
        {note ? <p className="diary-note">{note}</p> : null}
      </div>
      <Link className="button button-quiet" to={edit.to} aria-label={edit.label}>
        <Icon name="edit" />
      </Link>
      <Button
        kind="quiet"
        aria-label={remove.label}
        onClick={(event) => {
          focusBeside(event.currentTarget);
          remove.run();
        }}
      >
        <Icon name="trash" />
      </Button>
    </article>
  );
};
