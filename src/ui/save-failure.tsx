import { useState } from 'react';
import { Button } from './button.tsx';

type SaveFailureProps = {
  readonly why: string;
  readonly words: {
    readonly saveMyData: string;
    readonly dataSaved: string;
    readonly dataNotSaved: string;
  };
  /** Hands over a file with what could not be stored; false when there is none. */
  readonly onSave: () => Promise<boolean>;
};

/** Why what was typed was not stored, and the way to keep it all the same. */
export const SaveFailure = ({ why, words, onSave }: SaveFailureProps) => {
  const [outcome, setOutcome] = useState<string>();
  const save = async () => {
    const saved = await onSave().catch(() => false);
    setOutcome(saved ? words.dataSaved : words.dataNotSaved);
  };
  return (
    <div className="stack-tight">
      <p className="field-error">{why}</p>
      <Button onClick={() => void save()}>{words.saveMyData}</Button>
      {outcome ? <p>{outcome}</p> : null}
    </div>
  );
};
