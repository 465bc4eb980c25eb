import { exercises } from '#src/catalogue/listing.ts';
import { useMessages } from '#src/services/services.ts';
import { useChangeSettings } from '#src/services/use-change-settings.ts';
import { Button } from '#src/ui/button.tsx';
import { withOrWithout } from '#src/ui/choice-group.tsx';
import { Section } from '#src/ui/screen.tsx';
import { useToast } from '#src/ui/toast.tsx';

type LeftOutSectionProps = {
  /** Exercise ids; one that the app no longer has shows as its id. */
  readonly leftOut: readonly string[];
};

/** The exercises that no routine asks for, each with its way back. */
export const LeftOutSection = ({ leftOut }: LeftOutSectionProps) => {
  const m = useMessages().settings;
  const change = useChangeSettings(useToast());
  const putBack = (id: string) =>
    change((stored) => ({ leftOut: withOrWithout(stored.leftOut, id, false) }));
  return (
    <Section title={m.leftOut}>
      {leftOut.length === 0 ? (
        <p className="soft">{m.nothingLeftOut}</p>
      ) : (
        <ul className="list">
          {leftOut.map((id) => (
            <li key={id} className="list-row">
              <span className="list-title">{nameOf(id)}</span>
              <Button
                kind="quiet"
                aria-label={m.putBackOne(nameOf(id))}
                onClick={() => putBack(id)}
              >
                {m.putBack}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};

const nameOf = (id: string) => exercises.find((exercise) => exercise.id === id)?.name ?? id;
