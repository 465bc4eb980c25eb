import type { FlagTier, OpenFlag } from '#src/domain/escalation/red-flags.ts';
import { openFlags } from '#src/domain/escalation/red-flags.ts';
import type { Reason, RuleReason } from '#src/domain/escalation/rules.ts';
import {
  type ThresholdId,
  type ThresholdUnit,
  thresholds as t,
} from '#src/domain/escalation/thresholds.ts';
import { enStatuses } from './en-statuses.ts';
import { counted, percent } from './numbers.ts';

const persist = `Enough is logged, it still hurts, the last week is ${t.painfulScore.value} or more, and ${t.persistPainfulDays.value} or more of the last ${t.fortnight.value} days are painful (from day ${t.fourWeekLine.value}, of the last ${t.fourWeeks.value})`;

const settled = `In the last ${t.fortnight.value} days: ${t.enoughLoggedDays.value} or more logged days, ${t.weekLoggedDays.value} or more of them in the last ${t.week.value}, none above ${t.settledScore.value}, and a typical day of ${t.settledTypical.value} or less`;

/** Each line of the rule in plain words, with the numbers of the table that the code runs. */
const sentences: Readonly<Record<RuleReason, string>> = {
  'severe-pain': `In the last ${t.week.value} days: ${t.severeScore.value} or more at rest, walking or the morning after, ${yesterday()}; or ${t.severeOffRunScore.value} or more in those moments on ${t.severeDays.value} days; or ${t.severeScore.value} or more at any time on ${t.severeDays.value} days. Scores up to the last “I got help” or “None of these” are answered and no longer count.`,
  'single-day-8-plus': `A score of ${t.severeScore.value} or more, ${yesterday()}. The app asks about warning signs, nothing more.`,

  'high-pain-week': `It still hurts, and the worst of the day is ${t.highScore.value} or more on ${t.highDays.value} of the last ${t.week.value} days; or on every logged day of the ${t.week.value}, when there are ${t.highEveryLoggedDays.value} or more that span ${t.highEverySpan.value} days.`,
  'getting-worse': `It still hurts. Either from day ${t.selfCare.value}, with ${t.enoughLoggedDays.value} or more logged days in each of the last two weeks (${t.week.value} days each): the last week is ${t.worseLevel.value} or more, ${t.worsePoints.value} or more above the week before and ${t.worseThanFirstWeek.value} or more above the first week. Or after day ${t.selfCare.value}, with ${t.worseLoggedDays.value} or more logged days: the last week is ${t.worseLevel.value} or more, and ${t.worsePoints.value} or more above the first week.`,
  'daily-life-or-sleep': `Daily life or sleep was affected on ${t.affectedDays.value} or more of the last ${t.week.value} days.`,
  'routine-flag': `A sign of the ordinary kind (stiff after waking, catching or giving way, harder to put on socks) was ticked on ${t.routineFlagDays.value} or more of the last ${t.fortnight.value} days.`,
  'running-restricted': `After day ${t.selfCare.value}: ${t.restrictedRuns.value} or more answers about runs in the last ${t.fortnight.value} days, all of them shortened, slowed or stopped, the first and the last ${t.restrictedSpan.value} or more days apart.`,
  'persisting-despite-routines': `${persist}. It is after day ${t.selfCare.value}, the routines were done (${t.routineDaysAWeek.value} or more days in each of the last two weeks of ${t.week.value} days, each with ${percent(t.routineDone.value)} of the steps), and it has not improved. This is the article’s rule.`,
  'persisting-four-weeks': `${persist}. It is day ${t.fourWeekLine.value} or later, and it has not improved. Routines do not matter here: not doing them must never hold this back.`,
  'not-resolved-six-weeks': `${persist}. It is day ${t.sixWeekLine.value} or later.`,
  'low-grade-three-months': `It is day ${t.threeMonthLine.value} or later, ${t.enoughLoggedDays.value} or more of the last ${t.fortnight.value} days are logged, and the last week is ${t.lowGradeLevel.value} or more.`,
  'keeps-coming-back': `${t.boutCount.value} or more bouts in the last ${t.boutWindow.value} days, over ${t.boutSpan.value} days or more, the last one within the last ${t.week.value}. A bout is painful days (${t.painfulScore.value} or more) less than ${t.boutGap.value} days apart; it counts when it reaches ${t.boutPeak.value}, or ${t.boutPeakOfSeveral.value} with ${t.boutSeveralDays.value} or more painful days.`,

  latched: `A notice was open the day before, the diary has not settled, and “I’ve seen someone” is less than ${t.careQuiet.value} days old.`,
  'alert-open-no-entries-ask': `A notice was open the day before, the diary has not settled, and the newest entry is more than ${t.fourWeeks.value} days old.`,
  'latched-until-settled':
    'A notice was open the day before, and the diary has not settled. Silence never closes a notice.',
  'fourteen-quiet-days': `A notice was open the day before, and the diary has settled. ${settled}.`,

  'nothing-logged': `There is no score that counts: none at all, or each was written more than ${t.recall.value} days late.`,
  'no-open-episode': `No day has reached ${t.episodeScore.value} since it last ended. It ends after ${t.enoughLoggedDays.value} or more logged days over ${t.quietSpan.value} days or more, all at ${t.settledTypical.value} or less, or after more than ${t.lapse.value} days without an entry.`,
  'quiet-fortnight': `${settled}.`,
  'no-entry-for-7-days': `The newest entry is ${t.week.value} days old or older.`,
  'above-5': `A score of ${t.highScore.value} or more in or after a run, ${yesterday()}.`,
  'not-settled-next-morning': `This morning’s worst is ${t.painfulScore.value} or more, and above the worst before a run within the ${t.preRunAge.value} days before.`,
  'rising-week': `${t.worseLoggedDays.value} or more logged days in each of the last two weeks of ${t.week.value} days; the last is ${t.painfulScore.value} or more, and ${t.risingPoints.value} or more above the one before.`,
  'lower-than-first-week': `The last week is ${t.improvedPoints.value} or more below the first week, and ${percent(t.improvedShareEarly.value)} below it up to day ${t.fourWeekLine.value}, ${percent(t.improvedShareLater.value)} after.`,
  'pain-but-routines-not-done': `${t.painfulDaysForRoutines.value} or more of the last ${t.fortnight.value} days are painful (${t.painfulScore.value} or more), it is day ${t.routinesFirstFrom.value} or later, and fewer than ${t.routineDaysAWeek.value} of the last ${t.week.value} days hold a routine with ${percent(t.routineDone.value)} of its steps.`,
  'fewer-than-4-logged-days': `Fewer than ${t.enoughLoggedDays.value} of the last ${t.fortnight.value} days are logged.`,
  'routines-building': `${t.painfulDaysForRoutines.value} or more of the last ${t.fortnight.value} days are painful (${t.painfulScore.value} or more), and one of the last two weeks of ${t.week.value} days holds fewer than ${t.routineDaysAWeek.value} days with a routine (${percent(t.routineDone.value)} of its steps).`,
  low: `The last week is below ${t.painfulScore.value}.`,
  'self-care-window': `Nothing above holds: it hurts, and the first ${t.selfCare.value} days of looking after it at home go on, or it changes as it should.`,
};

function yesterday(): string {
  return t.highDayAge.value === 1
    ? 'today or yesterday'
    : `in the last ${t.highDayAge.value + 1} days`;
}

const flagSentences: Readonly<Record<Exclude<FlagTier, 'routine'>, string>> = {
  emergency:
    'One warning sign of the most pressing kind was ticked. It needs no score, and stays until “I got help”.',
  urgent:
    'One warning sign of the pressing kind was ticked. It needs no score, and stays until “I got help”.',
};

const isOpenFlag = (reason: Reason): reason is OpenFlag =>
  openFlags.some((flag) => flag.code === reason);

const sentence = (reason: Reason): string => {
  if (!isOpenFlag(reason)) return sentences[reason];
  const tier = openFlags.find((flag) => flag.code === reason)?.tier;
  return flagSentences[tier ?? 'emergency'];
};

const words: readonly (readonly [word: string, meaning: string])[] = [
  [
    'Day',
    `A whole day of your calendar. “The last ${t.week.value} days” are today and the ${t.week.value - 1} before.`,
  ],
  [
    'Score that counts',
    `Written on its day or up to ${t.recall.value} days later. Older ones are kept, not counted.`,
  ],
  ['Worst of the day', 'The highest score of a day. A day without an entry is unknown, never 0.'],
  [
    'Typical day',
    `With ${t.trimmedFrom.value} or more days the highest and the lowest are left out and the rest averaged; else the plain average.`,
  ],
  [
    'Level of a week',
    `The typical day; with ${t.recentRunDays.value} or more days that have a score in or after a run, the higher of that and the typical running day.`,
  ],
  [
    'Day 1',
    `The first day at ${t.episodeScore.value} or more. The count ends after ${t.enoughLoggedDays.value} or more logged days that span ${t.quietSpan.value} days or more, all at ${t.settledTypical.value} or less; or when more than ${t.lapse.value} days pass without an entry.`,
  ],
  [
    'First week',
    `The level of the first ${t.week.value} days. With fewer than ${t.recentLoggedDays.value} logged days the next ones up to day ${t.fortnight.value} are added; it needs ${t.weekLoggedDays.value}.`,
  ],
  [
    'Last week',
    `The level of the last ${t.week.value} days with ${t.weekLoggedDays.value} or more logged days; else of the last ${t.recentLoggedDays.value} logged days, if the newest is that recent.`,
  ],
  ['Painful day', `The worst of the day is ${t.painfulScore.value} or more.`],
  [
    'Routine day',
    `A day with a routine of which ${percent(t.routineDone.value)} of the steps were done, or one that was stopped for pain.`,
  ],
  ['Improved', sentences['lower-than-first-week']],
  [
    'Still hurts',
    `The typical of the last ${t.recentLoggedDays.value} logged days, or of the last ${t.recentRunDays.value} running days, is ${t.painfulScore.value} or more.`,
  ],
  [
    'Enough is logged',
    `${t.enoughLoggedDays.value} or more of the last ${t.fortnight.value} days (from day ${t.fourWeekLine.value}, or of the last ${t.fourWeeks.value}).`,
  ],
  ['Fresh', `The appointment lines need an entry of today or of the ${t.fresh.value} days before.`],
  ['Settled', `${settled}.`],
];

/** The words of the rule's own page and of its line in a notice; they arrive with those. */
export const enRule = {
  notValidated: 'No clinician has validated this rule.',
  proposal:
    'It is a proposal, reasoned from the numbers and sources below. It never says what causes a pain, and it never says that running is fine.',
  version: (version: string) => `Version ${version}`,
  sentence,

  order: 'In this order',
  orderLead: 'Each day the first line that holds is what you are told. All below it waits.',
  flagsTitle: 'Warning signs',
  flagsLead:
    'You tick them; they are never guessed from a score. Of several, the first here is named.',
  flagTiers: {
    emergency: 'Get medical help now',
    urgent: 'Stop running, be seen today or tomorrow',
    routine: 'Ordinary appointment, when ticked on more than one day',
  } satisfies Record<FlagTier, string>,
  statuses: enStatuses,
  softened: `“Time to get this looked at” is said quietly for ${t.careQuiet.value} days after “I’ve seen someone” and for ${t.snooze.value} days after “Remind me”. After “I’ve seen someone”, very high or rising pain is still said aloud.`,

  wordsTitle: 'What the words mean',
  words,

  numbersTitle: 'Every number, and where it comes from',
  numbers: {
    week: 'A week',
    fortnight: 'Two weeks',
    fourWeeks: 'Four weeks, for a diary with few entries',
    recall: 'How late a score may be written and still count',
    fresh: 'How old the newest entry may be for an appointment line',
    clockSlip: 'How far a phone’s clock may slip back',
    highDayAge: 'How long a very high score counts as now',
    preRunAge: 'How far back the score before a run is looked for',
    episodeScore: 'Score that starts the count of days',
    painfulScore: 'Painful day, from',
    highScore: 'High score, from',
    severeScore: 'Very high score, from',
    severeOffRunScore: 'Very high score away from running, from',
    settledScore: 'Highest score of a settled diary',
    settledTypical: 'Highest typical day of a settled diary',
    worseLevel: 'Getting worse: last week, from',
    lowGradeLevel: 'Low but lasting: last week, from',
    enoughLoggedDays: 'Logged days that are enough',
    weekLoggedDays: 'Logged days that make a week',
    recentLoggedDays: 'Newest logged days looked at',
    recentRunDays: 'Newest running days looked at',
    trimmedFrom: 'Days from which highest and lowest are left out',
    persistPainfulDays: 'Painful days that persist',
    severeDays: 'Days of very high scores',
    highDays: 'High days in a week',
    highEveryLoggedDays: 'High days when every logged day is high',
    highEverySpan: 'Days they must span',
    affectedDays: 'Days with daily life or sleep affected',
    routineFlagDays: 'Days with an ordinary warning sign',
    restrictedRuns: 'Restricted runs',
    restrictedSpan: 'Days between the first and the last of them',
    worseLoggedDays: 'Logged days to call a rise',
    painfulDaysForRoutines: 'Painful days before routines are suggested',
    quietSpan: 'Days of quiet that end the count',
    lapse: 'Days of silence that end the count',
    routinesFirstFrom: 'Day from which routines are suggested',
    selfCare: 'Days of looking after it at home',
    fourWeekLine: 'Day from which routines no longer matter',
    sixWeekLine: 'Day from which improving is not enough',
    threeMonthLine: 'Day from which low pain is enough',
    improvedPoints: 'Improved: points below the first week',
    improvedShareEarly: 'Improved: share below the first week, early',
    improvedShareLater: 'Improved: share below the first week, later',
    worsePoints: 'Worse: points',
    worseThanFirstWeek: 'Worse: points above the first week as well',
    risingPoints: 'Rising week: points',
    routineDone: 'Share of the steps that makes a routine done',
    routineDaysAWeek: 'Routine days a week',
    boutWindow: 'How far back bouts are counted',
    boutGap: 'Days apart that make a new bout',
    boutCount: 'Bouts',
    boutSpan: 'Days the bouts must span',
    boutPeak: 'Peak that makes a bout count',
    boutPeakOfSeveral: 'Peak with several painful days',
    boutSeveralDays: 'Several painful days',
    careQuiet: 'Quiet after “I’ve seen someone”',
    snooze: 'Quiet after “Remind me”',
  } satisfies Record<ThresholdId, string>,
  amount: (value: number, unit: ThresholdUnit): string => {
    switch (unit) {
      case 'score':
        return `${counted(value, 'point', 'points')} of 10`;
      case 'days':
        return counted(value, 'day', 'days');
      case 'logged-days':
        return counted(value, 'logged day', 'logged days');
      case 'entries':
        return counted(value, 'entry', 'entries');
      case 'share':
        return percent(value);
      case 'bouts':
        return counted(value, 'bout', 'bouts');
    }
  },
};
