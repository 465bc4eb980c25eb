import { useState } from 'react';
import { isRedFlag, type RedFlag, tierOf } from '#src/domain/escalation/red-flags.ts';
import { flagQuestions } from '#src/messages/flag-words.ts';
import { useMessages } from '#src/services/services.ts';
import { FlagQuestions } from '#src/ui/flag-questions.tsx';

type FlagChecklistProps = {
  readonly flags: readonly string[];
  readonly onChange: (flags: string[]) => void;
};

/** The warning signs of an entry. A flag that a later list of the rule no longer has stays ticked, unseen. */
export const FlagChecklist = ({ flags, onChange }: FlagChecklistProps) => {
  const m = useMessages();
  const [saidNone, setSaidNone] = useState(false);
  const others = flags.filter((flag) => !isRedFlag(flag));
  const ticked = flags.filter(isRedFlag);
  const none: readonly RedFlag[] | undefined = saidNone ? [] : undefined;
  return (
    <div className="stack">
      <FlagQuestions
        {...flagQuestions(m)}
        value={ticked.length > 0 ? ticked : none}
        onChange={(next) => {
          setSaidNone(next?.length === 0);
          onChange([...others, ...(next ?? [])]);
        }}
      />
      {ticked.some((flag) => tierOf(flag) === 'emergency') ? (
        <p role="alert" className="log-emergency">
          {m.log.emergencyTicked}
        </p>
      ) : null}
    </div>
  );
};
