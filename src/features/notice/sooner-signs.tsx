import { useMessages } from '#src/services/services.ts';
import { Section } from '#src/ui/screen.tsx';

/** When to get help sooner: never folded away, and drawn before anything of the diary is known. */
export const SoonerSigns = ({ emergencyOnly }: { readonly emergencyOnly: boolean }) => {
  const m = useMessages().notice;
  return (
    <Section title={m.sooner}>
      <div className="notice-signs">
        <h3>{m.soonerNow}</h3>
        <ul className="stack-tight lines">
          {m.signs.emergency.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        {emergencyOnly ? null : (
          <>
            <h3>{m.soonerSoon}</h3>
            <ul className="stack-tight lines">
              {m.signs.urgent.map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Section>
  );
};
