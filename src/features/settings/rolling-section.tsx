import { Link } from 'react-router-dom';
import type { Settings } from '#src/domain/settings.schema.ts';
import { useMessages } from '#src/services/services.ts';
import { buttonClass } from '#src/ui/button.tsx';
import { Section } from '#src/ui/screen.tsx';

/** What was answered before the first rolling, and the way to answer again. */
export const RollingSection = ({
  rolling,
}: {
  readonly rolling: Settings['rolling'] | undefined;
}) => {
  const m = useMessages().rolling;
  return (
    <Section title={m.settingsTitle}>
      <p>{m.states[rolling ?? 'asked']}</p>
      <p>
        <Link className={buttonClass('secondary')} to="/rolling-check/">
          {rolling ? m.again : m.title}
        </Link>
      </p>
    </Section>
  );
};
