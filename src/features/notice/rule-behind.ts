import { type RedFlagRow, redFlags } from '#src/domain/escalation/red-flags.ts';
import { type Reason, type Rule, rules } from '#src/domain/escalation/rules.ts';

/** The line of the rule's own tables that gave a reason. */
export const behind = (reason: Reason): RedFlagRow | Rule => {
  const line =
    redFlags.find((flag) => flag.code === reason) ?? rules.find((rule) => rule.id === reason);
  if (!line) throw new Error(`no line of the rule is called ${reason}`);
  return line;
};
