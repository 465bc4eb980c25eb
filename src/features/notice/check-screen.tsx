import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import type { RedFlag } from '#src/domain/escalation/red-flags.ts';
import { flagQuestions } from '#src/messages/flag-words.ts';
import { useMessages, useServices } from '#src/services/services.ts';
import { useAnswer } from '#src/services/use-answer.ts';
import { useOfferUndo } from '#src/services/use-offer-undo.ts';
import { type Leaving, useOneAtATime } from '#src/services/use-one-at-a-time.ts';
import type { Written } from '#src/storage/storage.ts';
import { Button, buttonClass } from '#src/ui/button.tsx';
import { FlagQuestions } from '#src/ui/flag-questions.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { Screen } from '#src/ui/screen.tsx';
import { useToast } from '#src/ui/toast.tsx';

/** The questions about warning signs: an entry without a score, or the answer "none of these". */
export const CheckScreen = () => {
  const m = useMessages();
  const [value, setValue] = useState<readonly RedFlag[]>();
  const [unanswered, setUnanswered] = useState(false);
  const navigate = useNavigate();
  const save = useSaveCheck();
  const oneAtATime = useOneAtATime();

  const finish = async (answered: readonly RedFlag[]): Promise<Leaving | undefined> => {
    if (!(await save(answered)).ok) return;
    void navigate(answered.length > 0 ? '/notice/' : '/');
    return 'leaving';
  };

  return (
    <Screen
      title={m.notice.check.title}
      lead={m.notice.check.lead}
      back={
        <Link className={buttonClass('quiet')} to="/">
          <Icon name="back" />
          {m.today.title}
        </Link>
      }
    >
      <FlagQuestions
        {...flagQuestions(m)}
        value={value}
        onChange={(next) => {
          setValue(next);
          setUnanswered(false);
        }}
      />
      <p className="soft small">{m.notice.check.noHop}</p>
      <div role="alert">
        {unanswered ? <p className="field-error">{m.notice.check.unanswered}</p> : null}
      </div>
      <Button
        kind="primary"
        onClick={() => (value ? void oneAtATime(() => finish(value)) : setUnanswered(true))}
      >
        {m.app.save}
      </Button>
      <p className="soft small">{m.standing}</p>
    </Screen>
  );
};

/** Says what was written, with its undo, or why it was not. */
const useSaveCheck = (): ((flags: readonly RedFlag[]) => Promise<Written>) => {
  const { clock, newId, storage, messages: m } = useServices();
  const toast = useToast();
  const answer = useAnswer(toast);
  const offerUndo = useOfferUndo(toast);
  return async (flags) => {
    if (flags.length === 0) return answer('safety-check-clear');
    const opened = await storage();
    const id = newId();
    const day = clock.today();
    const now = clock.now();
    const written = opened.ok
      ? await opened.storage.diary.put({
          id,
          day,
          createdDay: day,
          createdAt: now,
          updatedAt: now,
          nrs: null,
          sites: [],
          context: 'rest',
          dailyLifeAffected: false,
          flags: [...flags],
          qualities: [],
          note: '',
        })
      : opened;
    if (written.ok) offerUndo(m.notice.check.saved(flags.length), ({ diary }) => diary.remove(id));
    else toast({ text: m.failures[written.reason] });
    return written;
  };
};
