import { Link } from 'react-router-dom';
import { defaultSettings, themes } from '#src/domain/settings.ts';
import { useServices } from '#src/services/services.ts';
import { useWatch } from '#src/services/use-watch.ts';
import { ChooseOne } from '#src/ui/choice-group.tsx';
import { Switch } from '#src/ui/field.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { Screen, Section } from '#src/ui/screen.tsx';
import { BackupSection } from './backup-section.tsx';
import { DeleteEverything } from './delete-everything.tsx';
import { FigureSection } from './figure-section.tsx';
import { InstallSection } from './install-section.tsx';
import { KitSection } from './kit-section.tsx';
import { RollingSection } from './rolling-section.tsx';
import { StorageSection } from './storage-section.tsx';
import { useChangeSettings } from './use-change-settings.ts';

export const SettingsScreen = () => {
  const { messages: m } = useServices();
  const watched = useWatch('settings', (storage) => storage.settings.watch);
  const settings = watched.state === 'ready' ? watched.value : defaultSettings;
  const change = useChangeSettings();

  return (
    <Screen
      title={m.settings.title}
      back={
        <Link className="button button-quiet" to="/">
          <Icon name="back" />
          {m.today.title}
        </Link>
      }
    >
      {watched.state === 'failed' ? <p role="alert">{m.failures[watched.reason]}</p> : null}
      <Section title={m.settings.appearance}>
        <ChooseOne
          legend={m.settings.theme}
          name="theme"
          choices={themes.map((value) => ({ value, label: m.settings.themes[value] }))}
          value={settings.theme}
          onChange={(theme) => change({ theme })}
        />
      </Section>
      <FigureSection />
      <Section title={m.settings.cues}>
        <Switch
          label={m.settings.tones}
          hint={m.settings.tonesHint}
          checked={settings.tones}
          onChange={(tones) => change({ tones })}
        />
        <Switch
          label={m.settings.voice}
          hint={m.settings.voiceHint}
          checked={settings.voice}
          onChange={(voice) => change({ voice })}
        />
        <Switch
          label={m.settings.vibration}
          hint={m.settings.vibrationHint}
          checked={settings.vibration}
          onChange={(vibration) => change({ vibration })}
        />
        <Switch
          label={m.settings.flash}
          hint={m.settings.flashHint}
          checked={settings.flash}
          onChange={(flash) => change({ flash })}
        />
        <Switch
          label={m.settings.overSilent}
          hint={m.settings.overSilentHint}
          checked={settings.audioMode === 'over-silent'}
          onChange={(on) => change({ audioMode: on ? 'over-silent' : 'mix' })}
        />
      </Section>
      <KitSection kit={settings.kit} onChange={(kit) => change({ kit })} />
      <RollingSection rolling={settings.rolling} />
      <BackupSection />
      <StorageSection />
      <InstallSection />
      <Section title={m.settings.about}>
        <p>{m.standing}</p>
        <p>{m.settings.aboutBody}</p>
        <p>
          <Link to="/settings/privacy/">{m.privacy.title}</Link>
        </p>
        <p className="soft small">{m.settings.version(__APP_VERSION__)}</p>
      </Section>
      <DeleteEverything />
    </Screen>
  );
};
