import type { RuleReason } from '#src/domain/escalation/rules.ts';
import { thresholds as t } from '#src/domain/escalation/thresholds.ts';
import { enStatuses } from './en-statuses.ts';
import { counted, percent } from './numbers.ts';

const days = (n: number) => counted(n, 'day', 'days');

/** Each line of the rule in a few words; without its numbers, which may have been others when the advice was shown. */
const reasons: Readonly<Record<RuleReason, string>> = {
  'severe-pain': 'Very strong pain, away from running or on several days',
  'single-day-8-plus': 'Very strong pain on one day',
  'high-pain-week': 'Strong pain on several days of a week',
  'getting-worse': 'Scores going up over the weeks',
  'daily-life-or-sleep': 'Daily life or sleep affected on several days',
  'routine-flag': 'Stiff, catching, or socks hard to put on, on several days',
  'running-restricted': 'Runs shortened, slowed or stopped',
  'persisting-despite-routines': 'Still painful, routines done',
  'persisting-four-weeks': 'Still painful after four weeks',
  'not-resolved-six-weeks': 'Still painful after six weeks',
  'low-grade-three-months': 'Some pain after three months',
  'keeps-coming-back': 'Pain that goes and comes back',

  latched: 'Not settled yet',
  'alert-open-no-entries-ask': 'A notice was open, and no entry came for weeks',
  'latched-until-settled': 'An earlier notice, and not settled since',
  'fourteen-quiet-days': 'Two quiet weeks',

  'nothing-logged': 'Nothing logged that counts',
  'no-open-episode': 'No pain high enough to count',
  'quiet-fortnight': 'Two quiet weeks',
  'no-entry-for-7-days': 'No entry for a week',
  'above-5': 'Strong pain in or after a run',
  'not-settled-next-morning': 'More pain the morning after a run than before it',
  'rising-week': 'A higher week than the one before',
  'lower-than-first-week': 'A lower week than the first',
  'pain-but-routines-not-done': 'Painful days, and few routines so far',
  'fewer-than-4-logged-days': 'Few days logged',
  'routines-building': 'Painful days, and routines not yet regular',
  low: 'A low week',
  'self-care-window': 'Pain, and no other line of the rule',
};

/** The words of the page that is handed over; they arrive with the report. */
export const enReportPage = {
  title: 'Hip and groin pain diary',
  span: (from: string, to: string, length: number) => `${from} to ${to}, ${days(length)}`,
  made: (day: string) => `Made on ${day} from a runner’s own entries`,
  figures: {
    worst: 'Worst pain, 0 to 10',
    worstOn: (day: string) => `last on ${day}`,
    typical: 'Typical day, last 7 days',
    typicalBefore: (level: string) => `${level} in the 7 days before`,
    typicalUnknown: 'too few entries in the 7 before',
    painful: `Days at ${t.painfulScore.value} or more`,
    painfulOf: (painful: number, logged: number) => `${painful} of ${logged}`,
    painfulHigh: (high: number) => `logged days; ${high} at ${t.highScore.value} or more`,
    runs: 'Runs',
    runsChanged: (reduced: number, stopped: number) =>
      reduced + stopped === 0
        ? 'no change for pain noted'
        : `for pain: shortened ${reduced}, stopped ${stopped}`,
    dailyLife: 'Daily life or sleep',
    dailyLifeDays: days,
    dailyLifeAffected: 'affected',
    none: '–',
  },
  flags: 'Warning signs ticked',
  noFlags: 'No warning sign was ticked in this time.',
  flagLine: (sign: string, times: number, last: string) =>
    times === 1 ? `${sign} (${last})` : `${sign} (${days(times)}, last ${last})`,
  moreFlags: (n: number) => `and ${counted(n, 'more sign', 'more signs')}, see the diary`,
  timeLine: 'Day by day',
  timeLineCaption:
    'Dots are single scores, the line a typical week. A gap is a time without entries, not a zero.',
  advice: 'Advice shown',
  where: 'Where',
  map: {
    views: { front: 'From the front', back: 'From behind' },
    sides: { left: 'left', right: 'right' },
  },
  whereColumns: ['Entries that name it', 'Left', 'Right'],
  whereEmpty: 'No place was named.',
  unplaced: (n: number) => `${counted(n, 'entry', 'entries')} with pain named no place.`,
  when: 'When',
  whenColumns: ['Scores', 'Number', 'Middle', 'Highest'],
  whenEmpty: 'No score was noted.',
  done: 'What was done',
  doneColumns: ['Routine', 'Times', 'Done', 'Pain stop'],
  doneEmpty: 'No routine was done.',
  share: percent,
  adviceTitle: 'Advice the app showed',
  adviceColumns: ['Shown', 'What it said', 'Because', 'Rule'],
  adviceEmpty: 'None in this time.',
  adviceDays: (first: string, last: string, n: number) =>
    n === 1 ? first : `${first} to ${last}, ${days(n)}`,
  moreAdvice: (n: number) => `and ${n} more, shown earlier`,
  reasons,
  /** A reason that only another version of the rule knows: its code as words. */
  because: (reason: string) => reason.replaceAll('-', ' '),
  seen: (when: string) => `The runner noted having seen someone or got help: ${when}.`,
  statuses: enStatuses,
  late: (n: number) =>
    `${counted(n, 'entry was', 'entries were')} written more than ${t.recall.value} days late: shown here, not counted by the rule.`,
  notesTitle: 'Notes',
  about: (rule: string) => [
    'This is a count of what a runner wrote in Hipwise, not a diagnosis. It can’t tell what the cause is. Days without an entry are unknown, never 0.',
    `A typical day is the mean of a week’s daily worst scores without the highest and the lowest. The advice comes from a rule of counts (version ${rule}) that no clinician has validated; all of it can be read in the app.`,
  ],
  file: (day: string) => `hip-diary-${day}.pdf`,
  pageOf: (n: number, of: number) => `Page ${n} of ${of}`,
};

export type ReportPageWords = typeof enReportPage;
