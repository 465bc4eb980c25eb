import { useAtOnce } from './use-at-once.ts';
import './choice-group.css';

export type Choice<Value extends string> = { readonly value: Value; readonly label: string };

type Shared<Value extends string> = {
  readonly legend: string;
  readonly name: string;
  readonly choices: readonly Choice<Value>[];
};

type One<Value extends string> = Shared<Value> & {
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
};

type Many<Value extends string> = Shared<Value> & {
  readonly values: readonly Value[];
  /** One was ticked, or its tick taken away. */
  readonly onPick: (value: Value, isChosen: boolean) => void;
};

/** Exactly one of a few: a radio group with large targets. */
export const ChooseOne = <Value extends string>({ value, onChange, ...shared }: One<Value>) => (
  <Choices {...shared} type="radio" isChosen={(one) => one === value} onPick={onChange} />
);

/** The same, where what is chosen draws much of the screen anew: the choice is answered before that. */
export const ChooseView = <Value extends string>({ value, onChange, ...shared }: One<Value>) => {
  const [shown, choose] = useAtOnce(value, onChange);
  return <ChooseOne {...shared} value={shown} onChange={choose} />;
};

/** Any number of a few: checkboxes with large targets. */
export const ChooseMany = <Value extends string>({ values, ...shared }: Many<Value>) => (
  <Choices {...shared} type="checkbox" isChosen={(one) => values.includes(one)} />
);

/** What is chosen after such a pick. */
export const withOrWithout = <Value,>(
  values: readonly Value[],
  picked: Value,
  isChosen: boolean,
): Value[] => {
  const others = values.filter((value) => value !== picked);
  return isChosen ? [...others, picked] : others;
};

const Choices = <Value extends string>({
  legend,
  name,
  choices,
  type,
  isChosen,
  onPick,
}: Shared<Value> & {
  readonly type: 'radio' | 'checkbox';
  readonly isChosen: (value: Value) => boolean;
  readonly onPick: (value: Value, on: boolean) => void;
}) => (
  <fieldset className="choices">
    <legend>{legend}</legend>
    <div className="choice-row">
      {choices.map(({ value, label }) => (
        <label className="choice" key={value}>
          <input
            type={type}
            name={name}
            value={value}
            checked={isChosen(value)}
            onChange={(event) => onPick(value, event.currentTarget.checked)}
          />
          {label}
        </label>
      ))}
    </div>
  </fieldset>
);
