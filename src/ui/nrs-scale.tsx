import './nrs-scale.css';

const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

type NrsScaleProps = {
  readonly legend: string;
  readonly name: string;
  /** What 0 and 10 mean. */
  readonly lowest: string;
  readonly highest: string;
  readonly value: number | null;
  readonly bandOf: (score: number) => string;
  readonly onChange: (score: number) => void;
  /** Id of a message about this question. */
  readonly describedBy?: string | undefined;
};

/** The 0-10 question as eleven large radio buttons: one tap, or arrow keys. */
export const NrsScale = (props: NrsScaleProps) => (
  <fieldset className="nrs" aria-describedby={props.describedBy}>
    <legend>{props.legend}</legend>
    <div className="nrs-row">
      {scores.map((score) => (
        <label className="nrs-score" data-band={props.bandOf(score)} key={score}>
          <input
            type="radio"
            name={props.name}
            value={score}
            aria-label={nameOf(score, props)}
            checked={props.value === score}
            onChange={() => props.onChange(score)}
          />
          <span aria-hidden="true">{score}</span>
        </label>
      ))}
    </div>
    <p className="nrs-anchors" aria-hidden="true">
      <span>0 {props.lowest}</span>
      <span>10 {props.highest}</span>
    </p>
  </fieldset>
);

const nameOf = (score: number, { lowest, highest }: NrsScaleProps): string =>
  score === 0 ? `0, ${lowest}` : score === 10 ? `10, ${highest}` : String(score);
