import type { Evidence } from '#src/domain/escalation/evidence.ts';
import type { RuleReason } from '#src/domain/escalation/rules.ts';
import { thresholds as t } from '#src/domain/escalation/thresholds.ts';
import { counts, days, logged, missing, sinceDay, typical } from './en-evidence.ts';
import { percent } from './numbers.ts';

/** One line of the rule, said three times. */
type ReasonWords = {
  /** The line itself in plain words, with the numbers of the table that the code runs. */
  readonly line: string;
  /** What was seen, with the runner's own numbers; the first sentence is enough for Today. */
  readonly seen: (evidence: Evidence) => readonly string[];
  /** A few words for the report; without its numbers, which may have been others when the advice was shown. */
  readonly report: string;
};

const persist = `Enough is logged, it still hurts, the last week is ${t.painfulScore.value} or more, and ${t.persistPainfulDays.value} or more of the last ${t.fortnight.value} days are painful (from day ${t.fourWeekLine.value}, of the last ${t.fourWeeks.value})`;

export const settled = `In the last ${t.fortnight.value} days: ${t.enoughLoggedDays.value} or more logged days, ${t.weekLoggedDays.value} or more of them in the last ${t.week.value}, none above ${t.settledScore.value}, and a typical day of ${t.settledTypical.value} or less`;

/** Every line of the rule: one without words does not compile. */
export const reasonWords: Readonly<Record<RuleReason, ReasonWords>> = {
  'severe-pain': {
    line: `In the last ${t.week.value} days: ${t.severeScore.value} or more at rest, walking or the morning after, ${yesterday()}; or ${t.severeOffRunScore.value} or more in those moments on ${t.severeDays.value} days; or ${t.severeScore.value} or more at any time on ${t.severeDays.value} days. Scores up to the last “I got help” or “None of these” are answered and no longer count.`,
    seen: () => [
      `In the last ${t.week.value} days you logged very strong pain, ${t.severeOffRunScore.value} or more: away from running, or on more than one day.`,
    ],
    report: 'Very strong pain, away from running or on several days',
  },
  'single-day-8-plus': {
    line: `A score of ${t.severeScore.value} or more, ${yesterday()}. The app asks about warning signs, nothing more.`,
    seen: () => [`Today or yesterday you logged a pain of ${t.severeScore.value} or more.`],
    report: 'Very strong pain on one day',
  },
  'high-pain-week': {
    line: `It still hurts, and the worst of the day is ${t.highScore.value} or more on ${t.highDays.value} of the last ${t.week.value} days; or on every logged day of the ${t.week.value}, when there are ${t.highEveryLoggedDays.value} or more that span ${t.highEverySpan.value} days.`,
    seen: (e) => [
      `In the last ${t.week.value} days you logged ${days(e.loggedDays7)}. Pain of ${t.highScore.value} or more came on ${t.highDays.value} or more of them, or on every one.`,
      ...typical(e),
    ],
    report: 'Strong pain on several days of a week',
  },
  'getting-worse': {
    line: `It still hurts. Either from day ${t.selfCare.value}, with ${t.enoughLoggedDays.value} or more logged days in each of the last two weeks (${t.week.value} days each): the last week is ${t.worseLevel.value} or more, ${t.worsePoints.value} or more above the week before and ${t.worseThanFirstWeek.value} or more above the first week. Or after day ${t.selfCare.value}, with ${t.worseLoggedDays.value} or more logged days: the last week is ${t.worseLevel.value} or more, and ${t.worsePoints.value} or more above the first week.`,
    seen: (e) => [...typical(e), 'So your entries are going up.', logged(e)],
    report: 'Scores going up over the weeks',
  },
  'daily-life-or-sleep': {
    line: `Daily life or sleep was affected on ${t.affectedDays.value} or more of the last ${t.week.value} days.`,
    seen: (e) => [
      `On ${t.affectedDays.value} or more of the last ${t.week.value} days you noted that it affected your daily life or sleep.`,
      ...counts(e),
    ],
    report: 'Daily life or sleep affected on several days',
  },
  'routine-flag': {
    line: `A sign of the ordinary kind (stiff after waking, catching or giving way, harder to put on socks) was ticked on ${t.routineFlagDays.value} or more of the last ${t.fortnight.value} days.`,
    seen: (e) => [
      `On ${t.routineFlagDays.value} or more of the last ${t.fortnight.value} days you ticked that the hip was stiff after waking, caught or gave way, or that socks and shoes were harder to put on.`,
      ...counts(e),
    ],
    report: 'Stiff, catching, or socks hard to put on, on several days',
  },
  'running-restricted': {
    line: `After day ${t.selfCare.value}: ${t.restrictedRuns.value} or more answers about runs in the last ${t.fortnight.value} days, all of them shortened, slowed or stopped, the first and the last ${t.restrictedSpan.value} or more days apart.`,
    seen: (e) => [
      `In the last ${t.fortnight.value} days your hip shortened, slowed or stopped every run you answered for, ${t.restrictedRuns.value} or more in all.`,
      ...counts(e),
    ],
    report: 'Runs shortened, slowed or stopped',
  },
  'persisting-despite-routines': {
    line: `${persist}. It is after day ${t.selfCare.value}, the routines were done (${t.routineDaysAWeek.value} or more days in each of the last two weeks of ${t.week.value} days, each with ${percent(t.routineDone.value)} of the steps), and it has not improved. This is the article’s rule.`,
    seen: (e) => [...counts(e), sinceDay(e)],
    report: 'Still painful, routines done',
  },
  'persisting-four-weeks': {
    line: `${persist}. It is day ${t.fourWeekLine.value} or later, and it has not improved. Routines do not matter here: not doing them must never hold this back.`,
    seen: (e) => [
      `${e.painfulDays28} of the last ${t.fourWeeks.value} days ${e.painfulDays28 === 1 ? 'was' : 'were'} at ${t.painfulScore.value} or more.`,
      sinceDay(e),
      ...counts(e),
    ],
    report: 'Still painful after four weeks',
  },
  'not-resolved-six-weeks': {
    line: `${persist}. It is day ${t.sixWeekLine.value} or later.`,
    seen: (e) => [sinceDay(e), ...counts(e)],
    report: 'Still painful after six weeks',
  },
  'low-grade-three-months': {
    line: `It is day ${t.threeMonthLine.value} or later, ${t.enoughLoggedDays.value} or more of the last ${t.fortnight.value} days are logged, and the last week is ${t.lowGradeLevel.value} or more.`,
    seen: (e) => [sinceDay(e), ...typical(e), logged(e)],
    report: 'Some pain after three months',
  },
  'keeps-coming-back': {
    line: `${t.boutCount.value} or more bouts in the last ${t.boutWindow.value} days, over ${t.boutSpan.value} days or more, the last one within the last ${t.week.value}. A bout is painful days (${t.painfulScore.value} or more) less than ${t.boutGap.value} days apart; it counts when it reaches ${t.boutPeak.value}, or ${t.boutPeakOfSeveral.value} with ${t.boutSeveralDays.value} or more painful days.`,
    seen: (e) => [
      `Pain has come, gone and come back: ${t.boutCount.value} times or more in the last ${t.boutWindow.value} days.`,
      ...counts(e),
    ],
    report: 'Pain that goes and comes back',
  },
  latched: {
    line: `A notice was open the day before, the diary has not settled, and “I’ve seen someone” is less than ${t.careQuiet.value} days old.`,
    seen: (e) => ['It has not settled yet.', ...counts(e)],
    report: 'Not settled yet',
  },
  'alert-open-no-entries-ask': {
    line: `A notice was open the day before, the diary has not settled, and the newest entry is more than ${t.fourWeeks.value} days old.`,
    seen: () => [
      `A notice was open when you last wrote, more than ${t.fourWeeks.value} days ago. How is it now?`,
    ],
    report: 'A notice was open, and no entry came for weeks',
  },
  'latched-until-settled': {
    line: 'A notice was open the day before, and the diary has not settled. Silence never closes a notice.',
    seen: (e) => [
      'The notice from before is still open, because your entries have not settled since.',
      ...counts(e),
    ],
    report: 'An earlier notice, and not settled since',
  },
  'fourteen-quiet-days': {
    line: `A notice was open the day before, and the diary has settled. ${settled}.`,
    seen: (e) => [
      `In the last ${t.fortnight.value} days you logged ${days(e.loggedDays14)}, all at ${t.settledScore.value} or less.`,
    ],
    report: 'Two quiet weeks',
  },
  'nothing-logged': {
    line: `There is no score that counts: none at all, or each was written more than ${t.recall.value} days late.`,
    seen: () => ['Nothing is logged yet.'],
    report: 'Nothing logged that counts',
  },
  'no-open-episode': {
    line: `No day has reached ${t.episodeScore.value} since it last ended. It ends after ${t.enoughLoggedDays.value} or more logged days over ${t.quietSpan.value} days or more, all at ${t.settledTypical.value} or less, or after more than ${t.lapse.value} days without an entry.`,
    seen: () => [`No pain of ${t.episodeScore.value} or more is being counted now.`],
    report: 'No pain high enough to count',
  },
  'quiet-fortnight': {
    line: `${settled}.`,
    seen: (e) => [
      `In the last ${t.fortnight.value} days you logged ${days(e.loggedDays14)}, all at ${t.settledScore.value} or less.`,
    ],
    report: 'Two quiet weeks',
  },
  'no-entry-for-7-days': {
    line: `The newest entry is ${t.week.value} days old or older.`,
    seen: () => [`Your last entry is ${t.week.value} days old or more.`],
    report: 'No entry for a week',
  },
  'above-5': {
    line: `A score of ${t.highScore.value} or more in or after a run, ${yesterday()}.`,
    seen: (e) => [
      `Today or yesterday you logged ${t.highScore.value} or more in or after a run.`,
      ...typical(e),
    ],
    report: 'Strong pain in or after a run',
  },
  'not-settled-next-morning': {
    line: `This morning’s worst is ${t.painfulScore.value} or more, and above the worst before a run within the ${t.preRunAge.value} days before.`,
    seen: () => ['This morning your hip hurt more than it did before your last run.'],
    report: 'More pain the morning after a run than before it',
  },
  'rising-week': {
    line: `${t.worseLoggedDays.value} or more logged days in each of the last two weeks of ${t.week.value} days; the last is ${t.painfulScore.value} or more, and ${t.risingPoints.value} or more above the one before.`,
    seen: (e) => [
      `The last ${t.week.value} days were higher than the ${t.week.value} before.`,
      ...typical(e),
    ],
    report: 'A higher week than the one before',
  },
  'lower-than-first-week': {
    line: `The last week is ${t.improvedPoints.value} or more below the first week, and ${percent(t.improvedShareEarly.value)} below it up to day ${t.fourWeekLine.value}, ${percent(t.improvedShareLater.value)} after.`,
    seen: (e) => [...typical(e), logged(e)],
    report: 'A lower week than the first',
  },
  'pain-but-routines-not-done': {
    line: `${t.painfulDaysForRoutines.value} or more of the last ${t.fortnight.value} days are painful (${t.painfulScore.value} or more), it is day ${t.routinesFirstFrom.value} or later, and fewer than ${t.routineDaysAWeek.value} of the last ${t.week.value} days hold a routine with ${percent(t.routineDone.value)} of its steps.`,
    seen: (e) => [missing(e.routineDays[1]), logged(e), ...typical(e), sinceDay(e)],
    report: 'Painful days, and few routines so far',
  },
  'fewer-than-4-logged-days': {
    line: `Fewer than ${t.enoughLoggedDays.value} of the last ${t.fortnight.value} days are logged.`,
    seen: (e) => [
      `In the last ${t.fortnight.value} days you logged ${e.loggedDays14 === 0 ? 'nothing' : days(e.loggedDays14)}. From ${t.enoughLoggedDays.value} logged days on the notice can say something.`,
    ],
    report: 'Few days logged',
  },
  'routines-building': {
    line: `${t.painfulDaysForRoutines.value} or more of the last ${t.fortnight.value} days are painful (${t.painfulScore.value} or more), and one of the last two weeks of ${t.week.value} days holds fewer than ${t.routineDaysAWeek.value} days with a routine (${percent(t.routineDone.value)} of its steps).`,
    seen: (e) => counts(e),
    report: 'Painful days, and routines not yet regular',
  },
  low: {
    line: `The last week is below ${t.painfulScore.value}.`,
    seen: (e) => [...typical(e), logged(e)],
    report: 'A low week',
  },
  'self-care-window': {
    line: `Nothing above holds: it hurts, and the first ${t.selfCare.value} days of looking after it at home go on, or it changes as it should.`,
    seen: (e) => [...counts(e), sinceDay(e)],
    report: 'Pain, and no other line of the rule',
  },
};

function yesterday(): string {
  return t.highDayAge.value === 1
    ? 'today or yesterday'
    : `in the last ${t.highDayAge.value + 1} days`;
}
