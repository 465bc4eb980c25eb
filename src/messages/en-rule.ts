import { type FlagTier, isOpenFlag, openFlags } from '#src/domain/escalation/red-flags.ts';
import type { Reason } from '#src/domain/escalation/rules.ts';
import {
  type ThresholdId,
  type ThresholdUnit,
  thresholds as t,
} from '#src/domain/escalation/thresholds.ts';
import { reasonWords, settled } from './en-reasons.ts';
import { enStatuses } from './en-statuses.ts';
import { counted, percent } from './numbers.ts';

const flagSentences: Readonly<Record<Exclude<FlagTier, 'routine'>, string>> = {
  emergency:
    'One warning sign of the most pressing kind was ticked. It needs no score, and stays until “I got help”.',
  urgent:
    'One warning sign of the pressing kind was ticked. It needs no score, and stays until “I got help”.',
};

const sentence = (reason: Reason): string => {
  if (!isOpenFlag(reason)) return reasonWords[reason].line;
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
  ['Improved', reasonWords['lower-than-first-week'].line],
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
      case 'day':
        return `day ${value}`;
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
