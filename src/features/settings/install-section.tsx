import { useSyncExternalStore } from 'react';
import { installState, onInstallChange, promptInstall } from '#src/device/install.ts';
import { useMessages } from '#src/services/services.ts';
import { Button } from '#src/ui/button.tsx';
import { Section } from '#src/ui/screen.tsx';

export const InstallSection = () => {
  const m = useMessages().settings;
  const state = useSyncExternalStore(onInstallChange, installState, () => 'by-menu' as const);
  return (
    <Section title={m.install}>
      {state === 'promptable' ? (
        <p>
          <Button onClick={() => void promptInstall()}>{m.installNow}</Button>
        </p>
      ) : (
        <p>{{ installed: m.installed, ios: m.installIos, 'by-menu': m.installOther }[state]}</p>
      )}
    </Section>
  );
};
