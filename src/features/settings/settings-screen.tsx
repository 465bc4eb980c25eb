import { Link } from 'react-router-dom';
import { defaultSettings, themes } from '#src/domain/settings.ts';
import { useMessages } from '#src/services/services.ts';
import { useChangeSettings } from '#src/services/use-change-settings.ts';
import { useWatch } from '#src/services/use-watch.ts';
import { ChooseOne } from '#src/ui/choice-group.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { Screen, Section } from '#src/ui/screen.tsx';
import { useToast } from '#src/ui/toast.tsx';
import { BackupSection } from './backup-section.tsx';
import { CuesSection } from './cues-section.tsx';
import { DeleteEverything } from './delete-everything.tsx';
import { FigureSection } from './figure-section.tsx';
import { InstallSection } from './install-section.tsx';
import { KitSection } from './kit-section.tsx';
import { LeftOutSection } from './left-out-section.tsx';
import { PaceSection } from './pace-section.tsx';
import { RollingSection } from './rolling-section.tsx';
import { StorageSection } from './storage-section.tsx';

export const SettingsScreen = () => {
  const m = useMessages();
  const watched = useWatch('settings', (storage) => storage.settings.watch);
  const settings = watched.state === 'ready' ? watched.value : defaultSettings;
  const change = useChangeSettings(useToast());

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
      <CuesSection settings={settings} onChange={change} />
      <PaceSection settings={settings} onChange={change} />
      <KitSection kit={settings.kit} />
      <LeftOutSection leftOut={settings.leftOut} />
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
        <p>
          <Link to="/settings/accessibility/">{m.accessibility.title}</Link>
        </p>
        <p className="soft small">{m.settings.version(__APP_VERSION__)}</p>
      </Section>
      <DeleteEverything />
    </Screen>
  );
};
