import type { Status } from '#src/domain/escalation/rule.ts';

/** Each answer of the rule in a few words: on the rule's page and on the page for the professional. */
export const enStatuses = {
  emergency: 'Get medical help now',
  urgent: 'Stop running, be seen today or tomorrow',
  'safety-check': 'One check first',
  'see-professional': 'Time to get this looked at',
  'see-professional-snoozed': 'Reminder set aside',
  'under-care': 'You have seen someone',
  'insufficient-data': 'Too few entries',
  cleared: 'The notice is closed',
  'no-entries': 'Nothing to look at yet',
  none: 'Nothing to point out',
  settled: 'It has been quiet',
  'ease-off': 'Ease off for a few days',
  improving: 'Lower than in your first week',
  'routines-first': 'Routines come first',
  monitor: 'Keep an eye on it',
} satisfies Record<Status, string>;
