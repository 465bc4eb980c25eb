import { exercises } from '#src/catalogue/listing.ts';
import { type KitItem, kitItems } from '#src/domain/exercise.ts';
import { useMessages } from '#src/services/services.ts';
import { useChangeSettings } from '#src/services/use-change-settings.ts';
import { ChooseMany, withOrWithout } from '#src/ui/choice-group.tsx';
import { Section } from '#src/ui/screen.tsx';
import { useToast } from '#src/ui/toast.tsx';

/** What is there at home or in the gym; routines leave out what needs the rest. */
export const KitSection = ({ kit }: { readonly kit: readonly KitItem[] }) => {
  const m = useMessages();
  const change = useChangeSettings(useToast());
  return (
    <Section title={m.settings.kit}>
      <ChooseMany
        legend={m.move.kitHave}
        name="kit"
        choices={usedKit.map((value) => ({ value, label: m.move.kit[value] }))}
        values={kit}
        onPick={(item, isThere) =>
          change((stored) => ({ kit: withOrWithout(stored.kit, item, isThere) }))
        }
      />
    </Section>
  );
};

/** What some exercise needs; a floor, a wall and a chair are everywhere. */
const usedKit = kitItems.filter((item) => exercises.some(({ kit }) => kit.includes(item)));
