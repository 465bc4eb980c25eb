import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import type { RedFlag } from '#src/domain/escalation.ts';
import { flagQuestions } from '#src/messages/flag-words.ts';
import { useServices } from '#src/services/services.ts';
import { type Answered, useAnswer } from '#src/services/use-answer.ts';
import { type Leaving, useOneAtATime } from '#src/services/use-one-at-a-time.ts';
import { Button, buttonClass } from '#src/ui/button.tsx';
import { FlagQuestions } from '#src/ui/flag-questions.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { Screen } from '#src/ui/screen.tsx';
import { useToast } from '#src/ui/toast.tsx';

/** The questions about warning signs: an entry without a score, or the answer "none of these". */
export const CheckScreen = () => {
  const { messages: m } = useServices();
  const [value, setValue] = useState<readonly RedFlag[]>();
  const [unanswered, setUnanswered] = useState(false);
  const navigate = useNavigate();
  const toast = useToast();
  const save = useSaveCheck();
  const oneAtATime = useOneAtATime();

  const finish = async (answered: readonly RedFlag[]): Promise<Leaving | undefined> => {
    const saved = await save(answered);
    if (!saved.ok) {
      toast({ text: m.failures[saved.reason] });
      return;
    }
    toast({ text: saved.text, action: { label: m.app.undo, run: () => void saved.undo() } });
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

type Saved =
  | { readonly ok: true; readonly text: string; readonly undo: () => Promise<unknown> }
  | Extract<Answered, { ok: false }>;

const useSaveCheck = () => {
  const { clock, newId, storage, messages: m } = useServices();
  const answer = useAnswer();
  return async (flags: readonly RedFlag[]): Promise<Saved> => {
    if (flags.length === 0) {
      const answered = await answer('safety-check-clear');
      return answered.ok
        ? { ...answered, text: m.notice.answered['safety-check-clear'] }
        : answered;
    }
    const opened = await storage();
    if (!opened.ok) return opened;
    const { diary } = opened.storage;
    const id = newId();
    const day = clock.today();
    const now = clock.now();
    const written = await diary.put({
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
    });
    return written.ok
      ? { ok: true, text: m.notice.check.saved(flags.length), undo: () => diary.remove(id) }
      : written;
  };
};
