import { useSyncExternalStore } from 'react';
import { Link } from 'react-router-dom';
import { onRequestCount, type RequestCount, requestCount } from '#src/device/request-count.ts';
import { useMessages } from '#src/services/services.ts';
import { useWatch } from '#src/services/use-watch.ts';
import { buttonClass } from '#src/ui/button.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { Screen, Section } from '#src/ui/screen.tsx';

const none: RequestCount = { own: 0, others: [] };

/** What is kept, where, and what went over the network: the numbers of this phone beside the promises. */
export const PrivacyScreen = () => {
  const { privacy: m, settings } = useMessages();
  const counts = useWatch('counts', (storage) => storage.watchCounts);
  const { own, others } = useSyncExternalStore(onRequestCount, requestCount, () => none);

  return (
    <Screen
      title={m.title}
      lead={m.lead}
      back={
        <Link className={buttonClass('quiet')} to="/settings/">
          <Icon name="back" />
          {settings.title}
        </Link>
      }
    >
      <Section title={m.keptTitle}>
        <ul className="lines">
          {m.kept.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {counts.state === 'ready' ? (
          <p>{m.counts(counts.value.entries, counts.value.runs, counts.value.sessions)}</p>
        ) : null}
      </Section>
      <Section title={m.sentTitle}>
        <p>{m.sent}</p>
        <p role="status">{m.requests(own, others.length)}</p>
        {others.length > 0 ? (
          <ul className="lines">
            {others.map((origin) => (
              <li key={origin}>{origin}</li>
            ))}
          </ul>
        ) : null}
      </Section>
      <Section title={m.limitsTitle}>
        <ul className="lines">
          {m.limits.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <Section title={m.gone}>
        <p>{m.goneBody}</p>
        <p>
          <Link className={buttonClass('secondary')} to="/settings/">
            {settings.title}
          </Link>
        </p>
      </Section>
    </Screen>
  );
};
