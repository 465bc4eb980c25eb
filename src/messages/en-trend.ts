import { thresholds as t } from '#src/domain/escalation/thresholds.ts';
import { counted } from './numbers.ts';

export const enTrend = {
  title: 'Trend',
  ranges: { '2-weeks': '2 weeks', '6-weeks': '6 weeks', '6-months': '6 months', all: 'All' },
  range: 'How far back',
  side: 'Side',
  sides: { any: 'Both', left: 'Left', right: 'Right' },
  emptyTitle: 'Nothing to draw yet',
  emptyBody:
    'Each score you log becomes a dot here, with a line for a typical week. Days without an entry stay empty: a gap is not a zero.',
  logFirst: 'Log pain',
  none: 'Nothing is logged in this time. Days without an entry stay empty.',
  logged: (logged: number, length: number) =>
    `You logged ${counted(logged, 'day', 'days')} of the last ${length}.`,
  painful: (painful: number, highest: number) =>
    painful === 0
      ? `All were below ${t.painfulScore.value}; the highest was ${highest}.`
      : `Of them ${painful === 1 ? 'one was' : `${painful} were`} at ${t.painfulScore.value} or more; the highest was ${highest}.`,
  weeks: (last: string, before: string) =>
    `A typical day was ${last} in the last 7 days and ${before} in the 7 before.`,
  week: (last: string) => `A typical day was ${last} in the last 7 days.`,
  loggedThen: (logged: number, length: number, from: string, to: string) =>
    `You logged ${counted(logged, 'day', 'days')} of the ${length} from ${from} to ${to}.`,
  weeksThen: (last: string, before: string) =>
    `A typical day was ${last} in the last 7 of them and ${before} in the 7 before.`,
  weekThen: (last: string) => `A typical day was ${last} in the last 7 of them.`,
  onSide: (side: string) => `the ${side} side`,
  onPlaces: (what: string) => `Only ${what} and days without pain are counted.`,
  onContext: (context: string) => `Only scores for “${context}” are counted.`,
  filter: 'Show only',
  filterAll: 'everything',
  place: 'Place',
  anyPlace: 'Every place',
  context: 'Moment',
  anyContext: 'Every moment',
  moving: 'Move the chart',
  earlier: 'Earlier',
  later: 'Later',
  closer: 'Closer',
  wider: 'Wider',
  keys: 'Two fingers move and stretch the chart. On a keyboard: arrows read a day, + and − stretch, Page Up and Page Down move.',
  advice: 'Advice shown',
  advised: 'advice shown',
  together: 'Runs with and without a warm-up',
  ofRuns: (days: number, painful: number) => `${painful} of ${counted(days, 'day', 'days')}`,
  warmUps: (withOnes: string, without: string) =>
    `Days with pain of ${t.painfulScore.value} or more in or after the run: ${withOnes} with a warm-up, ${without} without one.`,
  notCause:
    'These are counts of what you wrote in the time shown. They do not say that one thing causes the other.',
  tooFew: (least: number, withOnes: number, without: number) =>
    `This compares pain after runs once ${least} run days with a score of either kind are in the time shown. Now there are ${withOnes} with a warm-up and ${without} without one.`,
  chart: 'Pain scores by day',
  line: 'typical week',
  runs: 'Runs',
  routines: 'Routines',
  read: 'Read a day',
  nothing: 'nothing noted',
  scores: (scores: string) => `scored ${scores}`,
  typical: (level: string) => `typical week ${level}`,
  table: 'The same as a table',
  columns: {
    day: 'Day',
    scores: 'Scores',
    typical: 'Typical week',
    ran: 'Run',
    routines: 'Routines',
    advice: 'Advice',
  },
  yes: 'yes',
  about:
    'A typical week leaves out the highest and the lowest day of seven and averages the rest. It needs two logged days; otherwise the line stops.',
  diary: 'Diary',
  older: (n: number) => `Show ${n} more`,
  olderEntries: 'Show older',
  views: { list: 'List', calendar: 'Calendar' },
  view: 'Show the diary as',
  search: 'Search in notes',
  found: (n: number) =>
    n === 0
      ? 'No note holds these words.'
      : `${counted(n, 'note holds', 'notes hold')} these words.`,
  earlierMonth: 'Earlier month',
  laterMonth: 'Later month',
  calendarHint: 'Open a day to read it, to mend it or to fill it in.',
  failed: 'Your diary could not be read.',
};
