import { type FlagTier, isRedFlag, redFlags } from '#src/domain/escalation/red-flags.ts';
import { useMessages } from '#src/services/services.ts';
import { ChooseMany } from '#src/ui/choice-group.tsx';

const tiers: readonly FlagTier[] = ['emergency', 'urgent', 'routine'];

type FlagChecklistProps = {
  readonly flags: readonly string[];
  readonly onChange: (flags: string[]) => void;
};

/** The warning signs, most pressing first. A flag that a later list of the rule no longer has stays ticked, unseen. */
export const FlagChecklist = ({ flags, onChange }: FlagChecklistProps) => {
  const m = useMessages();
  const others = flags.filter((flag) => !isRedFlag(flag));
  const ticked = flags.filter(isRedFlag);
  return (
    <div className="stack">
      <p className="soft small">{m.log.flagsHint}</p>
      {tiers.map((tier) => {
        const codes = redFlags.filter((row) => row.tier === tier).map((row) => row.code);
        return (
          <ChooseMany
            key={tier}
            block
            legend={m.log.flagTiers[tier]}
            name={`flags-${tier}`}
            choices={codes.map((value) => ({ value, label: m.flags[value] }))}
            values={ticked.filter((flag) => codes.includes(flag))}
            onChange={(values) =>
              onChange([...others, ...ticked.filter((flag) => !codes.includes(flag)), ...values])
            }
          />
        );
      })}
      {ticked.some((flag) => redFlags.find((row) => row.code === flag)?.tier === 'emergency') ? (
        <p role="alert" className="log-emergency">
          {m.log.emergencyTicked}
        </p>
      ) : null}
    </div>
  );
};
