import { useId } from 'react';
import './choice-group.css';
import './flag-questions.css';

type FlagQuestionsProps<Flag extends string> = {
  readonly legend: string;
  /** "None of these", the first answer. */
  readonly none: string;
  readonly groups: readonly {
    readonly title: string;
    readonly choices: readonly { readonly value: Flag; readonly label: string }[];
  }[];
  /** Undefined while nothing was answered; empty for "none of these". */
  readonly value: readonly Flag[] | undefined;
  readonly onChange: (value: readonly Flag[] | undefined) => void;
};

/** The questions about warning signs. Unticking the last sign is no answer: it never counts as "none of these". */
export const FlagQuestions = <Flag extends string>({
  legend,
  none,
  groups,
  value,
  onChange,
}: FlagQuestionsProps<Flag>) => {
  const id = useId();
  const ticked = value ?? [];
  const toggle = (flag: Flag, on: boolean) => {
    const next = on ? [...ticked, flag] : ticked.filter((other) => other !== flag);
    onChange(next.length > 0 ? next : undefined);
  };
  return (
    <fieldset className="choices choice-block flag-questions">
      <legend>{legend}</legend>
      <label className="choice">
        <input
          type="checkbox"
          checked={value?.length === 0}
          onChange={(event) => onChange(event.currentTarget.checked ? [] : undefined)}
        />
        {none}
      </label>
      {groups.map((group, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset would repeat the outer legend with every tick.
        <div
          role="group"
          className="flag-group"
          key={group.title}
          aria-labelledby={`${id}${index}`}
        >
          <h2 id={`${id}${index}`}>{group.title}</h2>
          {group.choices.map((choice) => (
            <label className="choice" key={choice.value}>
              <input
                type="checkbox"
                checked={ticked.includes(choice.value)}
                onChange={(event) => toggle(choice.value, event.currentTarget.checked)}
              />
              {choice.label}
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  );
};
