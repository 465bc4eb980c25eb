import { useMessages } from '#src/services/services.ts';
import { Lines } from '#src/ui/lines.tsx';
import { Section } from '#src/ui/screen.tsx';

/** When to get help sooner: never folded away, and drawn before anything of the diary is known. */
export const SoonerSigns = ({ emergencyOnly }: { readonly emergencyOnly: boolean }) => {
  const m = useMessages().notice;
  return (
    <Section title={m.sooner}>
      <div className="notice-signs">
        <h3>{m.soonerNow}</h3>
        <Lines lines={m.signs.emergency} />
        {emergencyOnly ? null : (
          <>
            <h3>{m.soonerSoon}</h3>
            <Lines lines={m.signs.urgent} />
          </>
        )}
      </div>
    </Section>
  );
};
