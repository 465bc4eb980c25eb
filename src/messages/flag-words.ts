import type { RedFlag } from '#src/domain/escalation/red-flags.ts';
import { flagGroups } from '#src/domain/flag-groups.ts';
import type { Messages } from './messages.ts';

/** The questions about warning signs, the same wherever they are asked. */
export const flagQuestions = (m: Messages) => ({
  legend: m.notice.check.legend,
  none: m.notice.answers['safety-check-clear'],
  groups: flagGroups.map(({ id, flags }) => ({
    title: m.notice.check.groups[id],
    choices: flags.map((value): { value: RedFlag; label: string } => ({
      value,
      label: m.flags[value],
    })),
  })),
});
