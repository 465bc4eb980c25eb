import { useEffect, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';
import type { DiaryEntry } from '#src/domain/diary-entry.schema.ts';
import { formOf } from '#src/domain/entry-form.ts';
import { useMessages, useServices } from '#src/services/services.ts';
import { useOfferUndo } from '#src/services/use-offer-undo.ts';
import { type Leaving, useOneAtATime } from '#src/services/use-one-at-a-time.ts';
import { useRemoveEntry } from '#src/services/use-remove-record.ts';
import { useToday } from '#src/services/use-today.ts';
import type { Read } from '#src/storage/storage.ts';
import { Button, buttonClass } from '#src/ui/button.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { Screen } from '#src/ui/screen.tsx';
import { useToast } from '#src/ui/toast.tsx';
import { EntryEditor, type SavedEntry } from './entry-editor.tsx';

/** One entry, to mend or to delete. */
export const EntryScreen = () => {
  const { id = '' } = useParams();
  const m = useMessages();
  const read = useEntry(id);
  if (read?.ok && read.value) return <Edit entry={read.value} />;
  if (!read) return <Screen title={m.log.editTitle}>{null}</Screen>;
  return (
    <Screen
      title={read.ok ? m.log.missing : m.trend.failed}
      lead={read.ok ? m.log.missingBody : m.failures[read.reason]}
    >
      <Link className={buttonClass('primary')} to="/trend/">
        {m.log.toTrend}
      </Link>
    </Screen>
  );
};

const Edit = ({ entry }: { readonly entry: DiaryEntry }) => {
  const m = useMessages();
  const today = useToday();
  const navigate = useNavigate();
  const toast = useToast();
  const offerUndo = useOfferUndo(toast);
  const removeEntry = useRemoveEntry(toast);
  const oneAtATime = useOneAtATime();
  const remove = async (): Promise<Leaving | undefined> => {
    if (!(await removeEntry(entry))) return;
    void navigate('/trend/');
    return 'leaving';
  };
  const saved = ({ entry: changed, signId }: SavedEntry): Leaving => {
    offerUndo(
      changed.nrs === null ? m.log.savedFlags : m.log.saved(changed.nrs),
      async ({ diary }) => {
        const written = await diary.put(entry);
        return written.ok && signId !== undefined ? diary.remove(signId) : written;
      },
      m.diary.asBefore,
    );
    void navigate('/trend/');
    return 'leaving';
  };
  return (
    <Screen
      title={m.log.editTitle}
      lead={m.calendar.full(entry.day)}
      back={
        <Link className={buttonClass('quiet')} to="/trend/">
          <Icon name="back" />
          {m.trend.title}
        </Link>
      }
    >
      <EntryEditor
        form={entry.id}
        base={formOf(entry)}
        today={today}
        before={entry}
        onSaved={saved}
      />
      <p>
        <Button kind="quiet" onClick={() => void oneAtATime(remove)}>
          <Icon name="trash" />
          {m.log.delete}
        </Button>
      </p>
    </Screen>
  );
};

/** Read once: a form must not change under the hands of its writer. */
const useEntry = (id: string): Read<DiaryEntry | undefined> | undefined => {
  const { storage } = useServices();
  const [found, setFound] = useState<{ id: string; read: Read<DiaryEntry | undefined> }>();
  useEffect(() => {
    let over = false;
    void storage().then(async (opened) => {
      const read = opened.ok ? await opened.storage.diary.get(id) : opened;
      if (!over) setFound({ id, read });
    });
    return () => {
      over = true;
    };
  }, [id, storage]);
  return found?.id === id ? found.read : undefined;
};
