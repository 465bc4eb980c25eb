import type { Status } from './escalation/rule.ts';
import { thresholds } from './escalation/thresholds.ts';
import type { Assessment } from './escalation.ts';

/** How loudly a status is shown: `silent` shows nothing of its own on Today. */
export type NoticeTone = 'emergency' | 'urgent' | 'check' | 'clear' | 'quiet' | 'silent';

const tones: Readonly<Record<Status, NoticeTone>> = {
  emergency: 'emergency',
  urgent: 'urgent',
  'safety-check': 'check',
  'see-professional': 'clear',
  'see-professional-snoozed': 'quiet',
  'under-care': 'quiet',
  'insufficient-data': 'quiet',
  cleared: 'quiet',
  'no-entries': 'silent',
  none: 'silent',
  settled: 'quiet',
  'ease-off': 'quiet',
  improving: 'quiet',
  'routines-first': 'quiet',
  monitor: 'silent',
};

export const noticeTone = (status: Status): NoticeTone => tones[status];

/** Whether every stretch, roll and strength routine is put away until help was had. */
export const withdrawsRoutines = (status: Status): boolean =>
  status === 'emergency' || status === 'urgent';

/** `routines-first` from day 15 on also carries the public two-week line: routines must not hold that advice back. */
export const carriesTwoWeekLine = ({ status, evidence }: Assessment): boolean =>
  status === 'routines-first' && evidence.episodeDays > thresholds.selfCare.value;

const keptStatuses: ReadonlySet<Status> = new Set([
  'emergency',
  'urgent',
  'safety-check',
  'see-professional',
  'ease-off',
]);

/** Whether this advice, once on the screen, is kept as an event for the report. */
export const isKeptWhenShown = (assessment: Assessment): boolean =>
  keptStatuses.has(assessment.status) || carriesTwoWeekLine(assessment);
