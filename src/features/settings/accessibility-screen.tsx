import type { Messages } from '#src/messages/messages.ts';
import { kept } from '#src/services/kept.ts';
import { useMessages } from '#src/services/services.ts';
import { Lines } from '#src/ui/lines.tsx';
import { Screen, Section } from '#src/ui/screen.tsx';
import { BackToSettings } from './back-to-settings.tsx';

const words = kept((m: Messages) => m.accessibility.words());

export const preloadAccessibility = (_id: string, m: Messages) => words.preload(m);

/** What the app does so that everybody can use it, how that is checked, and what is missing. */
export const AccessibilityScreen = () => {
  const messages = useMessages();
  const m = words.read(messages);
  return (
    <Screen title={messages.accessibility.title} lead={m.lead} back={<BackToSettings />}>
      <Section title={m.aimTitle}>
        <p>{m.aim}</p>
      </Section>
      <Section title={m.worksTitle}>
        <Lines lines={m.works} />
      </Section>
      <Section title={m.checkedTitle}>
        <Lines lines={m.checked} />
      </Section>
      <Section title={m.limitsTitle}>
        <Lines lines={m.limits} />
      </Section>
      <Section title={m.reportTitle}>
        <p>{m.report}</p>
      </Section>
    </Screen>
  );
};
