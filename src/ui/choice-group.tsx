import './choice-group.css';

export type Choice<Value extends string> = { readonly value: Value; readonly label: string };

type Shared<Value extends string> = {
  readonly legend: string;
  readonly name: string;
  readonly choices: readonly Choice<Value>[];
  /** One choice a line, for long labels. */
  readonly block?: boolean;
};

type One<Value extends string> = Shared<Value> & {
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
};

type Many<Value extends string> = Shared<Value> & {
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
};

/** Exactly one of a few: a radio group with large targets. */
export const ChooseOne = <Value extends string>(props: One<Value>) => (
  <fieldset className={props.block ? 'choices choice-block' : 'choices'}>
    <legend>{props.legend}</legend>
    <div className="choice-row">
      {props.choices.map((choice) => (
        <label className="choice" key={choice.value}>
          <input
            type="radio"
            name={props.name}
            value={choice.value}
            checked={props.value === choice.value}
            onChange={() => props.onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </div>
  </fieldset>
);

/** Any number of a few: checkboxes with large targets. */
export const ChooseMany = <Value extends string>(props: Many<Value>) => (
  <fieldset className={props.block ? 'choices choice-block' : 'choices'}>
    <legend>{props.legend}</legend>
    <div className="choice-row">
      {props.choices.map((choice) => (
        <label className="choice" key={choice.value}>
          <input
            type="checkbox"
            name={props.name}
            value={choice.value}
            checked={props.values.includes(choice.value)}
            onChange={(event) =>
              props.onChange(
                event.currentTarget.checked
                  ? [...props.values, choice.value]
                  : props.values.filter((value) => value !== choice.value),
              )
            }
          />
          {choice.label}
        </label>
      ))}
    </div>
  </fieldset>
);
