import { useDeferredValue, useState } from 'react';
import type { Day } from '#src/domain/day.ts';
import { useMessages } from '#src/services/services.ts';
import { useLast } from '#src/services/use-last.ts';
import { Button } from '#src/ui/button.tsx';
import { Field } from '#src/ui/field.tsx';
import { useFocusOnNew } from '#src/ui/use-focus-on-new.ts';
import { EntryRow, RunRow } from './diary-row.tsx';
import { type DiaryRow, spanOf, useDiaryRows } from './use-diary-rows.ts';

const pageSize = 30;

/** Every entry and run, newest first, each to be mended or deleted in place; older ones are read when they are asked for. */
export const DiaryList = ({
  today,
  firstDay,
}: {
  readonly today: Day;
  readonly firstDay: Day | undefined;
}) => {
  const m = useMessages();
  const [pages, setPages] = useState(1);
  const [spans, setSpans] = useState(0);
  const [sought, setSought] = useState('');
  const words = useDeferredValue(sought.trim().toLowerCase());
  const searching = words !== '';
  const from = searching && firstDay ? firstDay : spanOf(today, spans);
  const read = useDiaryRows(from);
  const rows = useLast(read.state === 'ready' ? read.value : undefined) ?? [];
  const found = rows.filter((row) => !searching || holds(row, words));
  const shown = found.slice(0, pages * pageSize);
  const { list, awaitNew } = useFocusOnNew(shown.length);
  if (read.state === 'failed') return <p role="alert">{m.failures[read.reason]}</p>;
  const readAll = firstDay === undefined || from <= firstDay;
  const left = found.length - pages * pageSize;
  const more = () => {
    awaitNew();
    setPages(pages + 1);
    if (left < pageSize && !readAll) setSpans(spans + 1);
  };
  return (
    <>
      <Field label={m.trend.search}>
        {(control) => (
          <input
            {...control}
            type="search"
            value={sought}
            onChange={(event) => {
              setPages(1);
              setSought(event.currentTarget.value);
            }}
          />
        )}
      </Field>
      <p role="status" className="soft small">
        {searching && read.state === 'ready' ? m.trend.found(found.length) : ''}
      </p>
      <ul className="list diary" ref={list}>
        {shown.map((row) => (
          <li key={`${row.kind} ${row.record.id}`}>
            {row.kind === 'entry' ? (
              <EntryRow entry={row.record} today={today} />
            ) : (
              <RunRow run={row.record} today={today} />
            )}
          </li>
        ))}
      </ul>
      {left > 0 || (!readAll && !searching) ? (
        <p>
          <Button onClick={more}>
            {left > 0 && readAll ? m.trend.older(Math.min(left, pageSize)) : m.trend.olderEntries}
          </Button>
        </p>
      ) : null}
    </>
  );
};

const holds = ({ record }: DiaryRow, words: string): boolean =>
  record.note.toLowerCase().includes(words);
