import type { Settings } from '#src/domain/settings.schema.ts';
import { extraReadySeconds } from '#src/domain/settings.ts';
import { useMessages } from '#src/services/services.ts';
import type { SettingsChange } from '#src/storage/storage.ts';
import { ChooseOne } from '#src/ui/choice-group.tsx';
import { Switch } from '#src/ui/field.tsx';
import { Section } from '#src/ui/screen.tsx';

type PaceSectionProps = {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
};

const soreSides = ['none', 'left', 'right', 'both'] as const;

/** Which side begins, and how much time there is around the moves. */
export const PaceSection = ({ settings, onChange }: PaceSectionProps) => {
  const m = useMessages().settings;
  const { soreSide, firstSide } = settings;
  return (
    <Section title={m.pace}>
      <ChooseOne
        legend={m.soreSide}
        name="sore-side"
        choices={soreSides.map((value) => ({ value, label: m.soreSides[value] }))}
        value={soreSide ?? 'none'}
        onChange={(value) => onChange({ soreSide: value === 'none' ? undefined : value })}
      />
      {soreSide === 'left' || soreSide === 'right' ? (
        <ChooseOne
          legend={m.firstSide}
          name="first-side"
          choices={(['sore-first', 'sore-last'] as const).map((value) => ({
            value,
            label: m.firstSides[value],
          }))}
          value={firstSide}
          onChange={(value) => onChange({ firstSide: value })}
        />
      ) : null}
      <p className="soft small">{m.sidesEqual}</p>
      <ChooseOne
        legend={m.ready}
        name="ready"
        choices={extraReadySeconds.map((seconds) => ({
          value: String(seconds),
          label: m.readyMore(seconds),
        }))}
        value={String(settings.extraReadySeconds)}
        onChange={(value) => {
          const seconds = extraReadySeconds.find((one) => String(one) === value);
          if (seconds !== undefined) onChange({ extraReadySeconds: seconds });
        }}
      />
      <Switch
        label={m.repsWait}
        hint={m.repsWaitHint}
        checked={settings.repsWait}
        onChange={(repsWait) => onChange({ repsWait })}
      />
    </Section>
  );
};
