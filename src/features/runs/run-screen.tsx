import { useEffect, useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { type Day, isDay } from '#src/domain/day.ts';
import type { Run } from '#src/domain/diary-entry.schema.ts';
import { freshRunForm, runFormOf } from '#src/domain/run-form.ts';
import { useMessages, useServices } from '#src/services/services.ts';
import { useOfferUndo } from '#src/services/use-offer-undo.ts';
import { type Leaving, useOneAtATime } from '#src/services/use-one-at-a-time.ts';
import { useRemoveRun } from '#src/services/use-remove-record.ts';
import { useToday } from '#src/services/use-today.ts';
import type { Read } from '#src/storage/storage.ts';
import { Button, buttonClass } from '#src/ui/button.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { Screen } from '#src/ui/screen.tsx';
import { useToast } from '#src/ui/toast.tsx';
import { RunEditor } from './run-editor.tsx';

/** One run: a new one under the name `new`, or one to mend or to delete. */
export const RunScreen = () => {
  const { id = '' } = useParams();
  return id === 'new' ? <NewRun /> : <KnownRun id={id} />;
};

const NewRun = () => {
  const m = useMessages();
  const today = useToday();
  const [search] = useSearchParams();
  const asked = search.get('day');
  const day = today && isDay(asked) && asked <= today ? asked : today;
  return (
    <Screen title={m.runs.newTitle} lead={m.runs.optional} back={<ToDiary />}>
      {today && day ? <Edit today={today} base={freshRunForm(day)} /> : null}
    </Screen>
  );
};

const KnownRun = ({ id }: { readonly id: string }) => {
  const m = useMessages();
  const today = useToday();
  const read = useRun(id);
  const toast = useToast();
  const navigate = useNavigate();
  const removeRun = useRemoveRun(toast);
  const oneAtATime = useOneAtATime();
  if (!read || !today) return <Screen title={m.runs.editTitle}>{null}</Screen>;
  if (!read.ok || !read.value)
    return (
      <Screen
        title={read.ok ? m.runs.missing : m.trend.failed}
        lead={read.ok ? m.runs.missingBody : m.failures[read.reason]}
      >
        <Link className={buttonClass('primary')} to="/trend/">
          {m.log.toTrend}
        </Link>
      </Screen>
    );
  const run = read.value;
  const remove = async (): Promise<Leaving | undefined> => {
    if (!(await removeRun(run))) return;
    void navigate('/trend/');
    return 'leaving';
  };
  return (
    <Screen title={m.runs.editTitle} lead={m.calendar.full(run.day)} back={<ToDiary />}>
      <Edit today={today} base={runFormOf(run)} before={run} />
      <p>
        <Button kind="quiet" onClick={() => void oneAtATime(remove)}>
          <Icon name="trash" />
          {m.runs.delete}
        </Button>
      </p>
    </Screen>
  );
};

const ToDiary = () => {
  const m = useMessages();
  return (
    <Link className={buttonClass('quiet')} to="/trend/">
      <Icon name="back" />
      {m.trend.title}
    </Link>
  );
};

const Edit = ({
  today,
  base,
  before,
}: {
  readonly today: Day;
  readonly base: ReturnType<typeof runFormOf>;
  readonly before?: Run;
}) => {
  const m = useMessages();
  const offerUndo = useOfferUndo(useToast());
  const navigate = useNavigate();
  const saved = (run: Run) => {
    offerUndo(
      m.runs.saved,
      ({ runs }) => (before ? runs.put(before) : runs.remove(run.id)),
      before ? m.runs.asBefore : m.runs.deleted,
    );
    void navigate(run.day === today ? '/' : '/trend/');
  };
  return <RunEditor base={base} today={today} onSaved={saved} {...(before ? { before } : {})} />;
};

/** Read once: a form must not change under the hands of its writer. */
const useRun = (id: string): Read<Run | undefined> | undefined => {
  const { storage } = useServices();
  const [found, setFound] = useState<{ id: string; read: Read<Run | undefined> }>();
  useEffect(() => {
    let over = false;
    void storage().then(async (opened) => {
      const read = opened.ok ? await opened.storage.runs.get(id) : opened;
      if (!over) setFound({ id, read });
    });
    return () => {
      over = true;
    };
  }, [id, storage]);
  return found?.id === id ? found.read : undefined;
};
