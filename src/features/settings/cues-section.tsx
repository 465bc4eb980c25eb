import { useEffect, useRef } from 'react';
import { type CueSound, createCueSound, pageAudio } from '#src/device/cue-sound.ts';
import { createVibration } from '#src/device/vibration.ts';
import { cueWays } from '#src/domain/cues.ts';
import type { Settings } from '#src/domain/settings.schema.ts';
import { useMessages } from '#src/services/services.ts';
import type { SettingsChange } from '#src/storage/storage.ts';
import { Field, Switch } from '#src/ui/field.tsx';
import { Section } from '#src/ui/screen.tsx';

type CuesSectionProps = {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
};

/** How a session is told: heard, felt and seen, each switched by itself. What is switched on gives a taste of it. */
export const CuesSection = ({ settings, onChange }: CuesSectionProps) => {
  const m = useMessages().settings;
  const taste = useTaste();
  return (
    <Section title={m.cues}>
      <Switch
        label={m.tones}
        hint={m.tonesHint}
        checked={settings.tones}
        onChange={(tones) => {
          onChange({ tones });
          if (tones) taste(settings.toneVolume);
        }}
      />
      {settings.tones ? (
        <Field label={m.toneVolume}>
          {(control) => (
            <input
              {...control}
              type="range"
              min={1}
              max={10}
              value={Math.round(settings.toneVolume * 10)}
              aria-valuetext={m.percent(settings.toneVolume)}
              onChange={(event) => {
                const toneVolume = event.currentTarget.valueAsNumber / 10;
                onChange({ toneVolume });
                taste(toneVolume);
              }}
            />
          )}
        </Field>
      ) : null}
      <Switch
        label={m.voice}
        hint={m.voiceHint}
        checked={settings.voice}
        onChange={(voice) => onChange({ voice })}
      />
      <Switch
        label={m.vibration}
        hint={m.vibrationHint}
        checked={settings.vibration}
        onChange={(vibration) => {
          onChange({ vibration });
          if (vibration) createVibration(navigator).buzz(cueWays.start.vibration);
        }}
      />
      <Switch
        label={m.flash}
        hint={m.flashHint}
        checked={settings.flash}
        onChange={(flash) => onChange({ flash })}
      />
      <Switch
        label={m.overSilent}
        hint={m.overSilentHint}
        checked={settings.audioMode === 'over-silent'}
        onChange={(on) => onChange({ audioMode: on ? 'over-silent' : 'mix' })}
      />
    </Section>
  );
};

/** Plays the tune that begins a move, so loud; the last one asked for wins. */
const useTaste = () => {
  const sound = useRef<CueSound>(undefined);
  useEffect(() => () => sound.current?.close(), []);
  return (volume: number) => {
    sound.current ??= createCueSound(pageAudio);
    sound.current.unlock('mix');
    sound.current.cancel();
    sound.current.setVolume(volume);
    sound.current.plan([{ key: 'taste', notes: cueWays.start.notes, inMs: 0 }]);
  };
};
