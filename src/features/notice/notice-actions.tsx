import { Link } from 'react-router-dom';
import type { AcknowledgementKind } from '#src/domain/escalation/history.ts';
import { isOpenFlag, type OpenFlag } from '#src/domain/escalation/red-flags.ts';
import type { Status } from '#src/domain/escalation/rule.ts';
import type { Assessment } from '#src/domain/escalation.ts';
import { useMessages } from '#src/services/services.ts';
import { useAnswer } from '#src/services/use-answer.ts';
import { useOneAtATime } from '#src/services/use-one-at-a-time.ts';
import { Button, buttonClass } from '#src/ui/button.tsx';
import { useToast } from '#src/ui/toast.tsx';
import { useTakeBack } from './use-take-back.ts';

/** The answers that fit each status. */
const answers: Readonly<Record<Status, readonly AcknowledgementKind[]>> = {
  emergency: ['got-help'],
  urgent: ['got-help'],
  'safety-check': [],
  'see-professional': ['seen-professional', 'snooze'],
  'see-professional-snoozed': ['seen-professional'],
  'under-care': [],
  'insufficient-data': [],
  cleared: [],
  'no-entries': [],
  none: [],
  settled: [],
  'ease-off': [],
  improving: [],
  'routines-first': [],
  monitor: [],
};

/** What the runner can answer to a notice, each with its undo. */
export const NoticeActions = ({ assessment }: { readonly assessment: Assessment }) => {
  const m = useMessages();
  const answer = useAnswer(useToast());
  const oneAtATime = useOneAtATime();
  const { status, reason } = assessment;
  const flag = isOpenFlag(reason) ? reason : undefined;
  const kinds =
    reason === 'alert-open-no-entries-ask' ? (['seen-professional'] as const) : answers[status];

  return (
    <div className="stack-tight">
      {status === 'safety-check' || reason === 'severe-pain' ? (
        <Link className={buttonClass('primary')} to="/check/">
          {m.notice.answer}
        </Link>
      ) : null}
      {status === 'insufficient-data' || status === 'no-entries' ? (
        <Link className={buttonClass('primary')} to="/log/">
          {m.notice.log}
        </Link>
      ) : null}
      <div className="row">
        {kinds.map((kind) => (
          <Button key={kind} onClick={() => void oneAtATime(() => answer(kind))}>
            {m.notice.answers[kind]}
          </Button>
        ))}
        {flag ? <TakeBack flag={flag} /> : null}
      </div>
    </div>
  );
};

const TakeBack = ({ flag }: { readonly flag: OpenFlag }) => {
  const m = useMessages();
  const takeBack = useTakeBack();
  const oneAtATime = useOneAtATime();
  return (
    <Button kind="quiet" onClick={() => void oneAtATime(() => takeBack(flag))}>
      {m.notice.mistake}
    </Button>
  );
};
