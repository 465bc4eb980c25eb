import { thresholds as t } from '#src/domain/escalation/thresholds.ts';
import { reasonWords } from './en-reasons.ts';
import { enStatuses } from './en-statuses.ts';
import { counted, percent } from './numbers.ts';

const days = (n: number) => counted(n, 'day', 'days');

const lines: Readonly<Record<string, { readonly report: string }>> = reasonWords;

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
  /** A reason that only another version of the rule knows is said by its code. */
  because: (reason: string) => lines[reason]?.report ?? reason.replaceAll('-', ' '),
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
