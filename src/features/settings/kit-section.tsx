import { exercises } from '#src/catalogue/listing.ts';
import { kitItems } from '#src/domain/exercise.ts';
import type { Settings } from '#src/domain/settings.schema.ts';
import { useMessages } from '#src/services/services.ts';
import { ChooseMany } from '#src/ui/choice-group.tsx';
import { Section } from '#src/ui/screen.tsx';

/** What is there at home or in the gym; routines leave out what needs the rest. */
export const KitSection = ({
  kit,
  onChange,
}: {
  readonly kit: Settings['kit'];
  readonly onChange: (kit: Settings['kit']) => void;
}) => {
  const m = useMessages();
  return (
    <Section title={m.settings.kit}>
      <ChooseMany
        legend={m.move.kitHave}
        name="kit"
        choices={usedKit.map((value) => ({ value, label: m.move.kit[value] }))}
        values={kit}
        onChange={(chosen) => onChange([...chosen])}
      />
    </Section>
  );
};

/** What some exercise needs; a floor, a wall and a chair are everywhere. */
const usedKit = kitItems.filter((item) => exercises.some(({ kit }) => kit.includes(item)));
