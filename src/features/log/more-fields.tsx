import { qualities, runImpacts, setOffs } from '#src/domain/diary-entry.ts';
import type { EntryForm, FormProblem } from '#src/domain/entry-form.ts';
import { useMessages } from '#src/services/services.ts';
import { ChooseMany, ChooseOne, withOrWithout } from '#src/ui/choice-group.tsx';
import { Field, Switch } from '#src/ui/field.tsx';

type MoreFieldsProps = {
  readonly shown: EntryForm;
  readonly problems: readonly FormProblem[];
  readonly onChange: (part: Partial<EntryForm>) => void;
};

/** What may be said and need not be. */
export const MoreFields = ({ shown, problems, onChange }: MoreFieldsProps) => {
  const m = useMessages();
  const notSaid = { value: '', label: m.log.notAnswered } as const;
  return (
    <>
      <ChooseOne
        legend={m.log.impact}
        name="run-impact"
        choices={[
          ...runImpacts.map((value) => ({ value, label: m.diary.runImpacts[value] })),
          notSaid,
        ]}
        value={shown.runImpact ?? ''}
        onChange={(value) => onChange({ runImpact: value === '' ? undefined : value })}
      />
      <Switch
        label={m.log.dailyLife}
        checked={shown.dailyLifeAffected}
        onChange={(dailyLifeAffected) => onChange({ dailyLifeAffected })}
      />
      <ChooseMany
        legend={m.log.qualities}
        name="qualities"
        choices={qualities.map((value) => ({ value, label: m.diary.qualities[value] }))}
        values={shown.qualities}
        onPick={(quality, isChosen) =>
          onChange({ qualities: withOrWithout(shown.qualities, quality, isChosen) })
        }
      />
      <ChooseOne
        legend={m.log.setOff}
        name="set-off"
        choices={[...setOffs.map((value) => ({ value, label: m.diary.setOffs[value] })), notSaid]}
        value={shown.setOff ?? ''}
        onChange={(value) => onChange({ setOff: value === '' ? undefined : value })}
      />
      <Field
        label={m.log.stiffness}
        error={
          problems.includes('stiffness-out-of-range')
            ? m.log.problems['stiffness-out-of-range']
            : undefined
        }
      >
        {(control) => (
          <input
            {...control}
            type="number"
            inputMode="numeric"
            min={0}
            max={1440}
            value={shown.morningStiffnessMinutes ?? ''}
            onChange={(event) =>
              onChange({
                morningStiffnessMinutes:
                  event.currentTarget.value === '' ? undefined : event.currentTarget.valueAsNumber,
              })
            }
          />
        )}
      </Field>
    </>
  );
};
