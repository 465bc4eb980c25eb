import { painContexts, places } from '#src/domain/diary-entry.ts';
import type { SideFilter, TrendFilter } from '#src/domain/trend.ts';
import { useMessages } from '#src/services/services.ts';
import { ChooseOne } from '#src/ui/choice-group.tsx';
import { Field } from '#src/ui/field.tsx';
import { useAtOnce } from '#src/ui/use-at-once.ts';

const sides: readonly SideFilter[] = ['any', 'left', 'right'];

/** Which scores the chart draws; folded away, saying what it holds. */
export const FilterFields = (props: {
  readonly filter: TrendFilter;
  readonly onChange: (filter: TrendFilter) => void;
}) => {
  const m = useMessages();
  const [filter, onChange] = useAtOnce(props.filter, props.onChange);
  const holds = [
    ...(filter.side === 'any' ? [] : [m.trend.sides[filter.side]]),
    ...(filter.place ? [m.diary.places[filter.place]] : []),
    ...(filter.context ? [m.diary.contexts[filter.context]] : []),
  ].join(', ');
  return (
    <details className="trend-filter">
      <summary>
        {m.trend.filter}: <span className="soft">{holds || m.trend.filterAll}</span>
      </summary>
      <div className="stack">
        <ChooseOne
          legend={m.trend.side}
          name="side"
          choices={sides.map((value) => ({ value, label: m.trend.sides[value] }))}
          value={filter.side}
          onChange={(side) => onChange({ ...filter, side })}
        />
        <Choose
          label={m.trend.place}
          every={m.trend.anyPlace}
          choices={places}
          nameOf={(place) => m.diary.places[place]}
          value={filter.place}
          onChange={(place) => {
            const { place: _, ...rest } = filter;
            onChange(place ? { ...rest, place } : rest);
          }}
        />
        <Choose
          label={m.trend.context}
          every={m.trend.anyContext}
          choices={painContexts}
          nameOf={(context) => m.diary.contexts[context]}
          value={filter.context}
          onChange={(context) => {
            const { context: _, ...rest } = filter;
            onChange(context ? { ...rest, context } : rest);
          }}
        />
      </div>
    </details>
  );
};

const Choose = <Value extends string>({
  label,
  every,
  choices,
  nameOf,
  value,
  onChange,
}: {
  readonly label: string;
  readonly every: string;
  readonly choices: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
}) => (
  <Field label={label}>
    {(control) => (
      <select
        {...control}
        value={value ?? ''}
        onChange={(event) => onChange(choices.find((one) => one === event.currentTarget.value))}
      >
        <option value="">{every}</option>
        {choices.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    )}
  </Field>
);
