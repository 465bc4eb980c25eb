import { useSyncExternalStore } from 'react';
import { Link } from 'react-router-dom';
import { onRequestCount, type RequestCount, requestCount } from '#src/device/request-count.ts';
import type { Messages } from '#src/messages/messages.ts';
import { kept } from '#src/services/kept.ts';
import { useMessages } from '#src/services/services.ts';
import { useWatch } from '#src/services/use-watch.ts';
import { buttonClass } from '#src/ui/button.tsx';
import { Lines } from '#src/ui/lines.tsx';
import { Screen, Section } from '#src/ui/screen.tsx';
import { BackToSettings } from './back-to-settings.tsx';

const words = kept((m: Messages) => m.privacy.words());

export const preloadPrivacy = (_id: string, m: Messages) => words.preload(m);

const none: RequestCount = { own: 0, others: [] };

/** What is kept, where, and what went over the network: the numbers of this phone beside the promises. */
export const PrivacyScreen = () => {
  const messages = useMessages();
  const m = words.read(messages);
  const counts = useWatch('counts', (storage) => storage.watchCounts);
  const { own, others } = useSyncExternalStore(onRequestCount, requestCount, () => none);

  return (
    <Screen title={messages.privacy.title} lead={m.lead} back={<BackToSettings />}>
      <Section title={m.keptTitle}>
        <Lines lines={m.kept} />
        {counts.state === 'ready' ? (
          <p>{m.counts(counts.value.entries, counts.value.runs, counts.value.sessions)}</p>
        ) : null}
      </Section>
      <Section title={m.sentTitle}>
        <p>{m.sent}</p>
        <p role="status">{m.requests(own, others.length)}</p>
        {others.length > 0 ? <Lines lines={others} /> : null}
      </Section>
      <Section title={m.limitsTitle}>
        <Lines lines={m.limits} />
      </Section>
      <Section title={m.gone}>
        <p>{m.goneBody}</p>
        <p>
          <Link className={buttonClass('secondary')} to="/settings/">
            {messages.settings.title}
          </Link>
        </p>
      </Section>
    </Screen>
  );
};
