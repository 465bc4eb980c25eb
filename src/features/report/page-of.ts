import type { Day } from '#src/domain/day.ts';
import { ruleVersion } from '#src/domain/escalation/rules.ts';
import type { Report } from '#src/domain/report.ts';
import type { ReportPageWords } from '#src/messages/en-report-page.ts';
import type { Messages } from '#src/messages/messages.ts';

export type Table = {
  readonly title: string;
  readonly columns: readonly string[];
  /** Whether the columns after the first hold a number each. */
  readonly holdsNumbers: boolean;
  readonly rows: readonly (readonly string[])[];
  /** What stands there when there are no rows. */
  readonly empty: string;
  /** Lines under the table. */
  readonly after: readonly string[];
};

/** The whole page in words, the same for the screen, the printer and the PDF. */
export type Page = {
  /** As a tag. */
  readonly language: string;
  readonly title: string;
  readonly name: string;
  readonly span: string;
  readonly made: string;
  readonly figures: readonly {
    readonly label: string;
    readonly value: string;
    readonly detail: string;
  }[];
  /** Empty when none was ticked; `noFlags` says so. */
  readonly flags: readonly string[];
  readonly flagsTitle: string;
  readonly noFlags: string;
  readonly timeLineTitle: string;
  readonly timeLineCaption: string;
  /** Words of the figure that shows where. */
  readonly map: ReportPageWords['map'];
  readonly where: Table;
  readonly when: Table;
  readonly done: Table;
  readonly advice: Table;
  readonly notesTitle: string;
  readonly notes: readonly { readonly day: string; readonly text: string }[];
  readonly about: readonly string[];
};

/** More than these would push the rest off the page; what is left out is counted. */
const mostFlags = 5;
const mostAdvice = 4;
/** The visits before these are old news. */
const mostSeen = 4;

export const pageOf = (
  report: Report,
  m: Messages,
  words: ReportPageWords,
  { name, withNotes }: { readonly name: string; readonly withNotes: boolean },
): Page => {
  const { full } = m.calendar;
  return {
    language: m.language,
    title: words.title,
    name: name.trim(),
    span: words.span(full(report.from), full(report.to), report.trend.length),
    made: words.made(full(report.to)),
    figures: figuresOf(report, m, words.figures),
    flags: flagsOf(report, m, words),
    flagsTitle: words.flags,
    noFlags: words.noFlags,
    timeLineTitle: words.timeLine,
    timeLineCaption: words.timeLineCaption,
    map: words.map,
    where: whereOf(report, m, words),
    when: {
      title: words.when,
      columns: words.whenColumns,
      holdsNumbers: true,
      rows: report.contexts.map(({ context, scores, median, highest }) => [
        m.diary.contexts[context],
        String(scores),
        String(median),
        String(highest),
      ]),
      empty: words.whenEmpty,
      after: report.late > 0 ? [words.late(report.late)] : [],
    },
    done: {
      title: words.done,
      columns: words.doneColumns,
      holdsNumbers: true,
      rows: report.routines.map(({ kind, sessions, share, stoppedForPain }) => [
        m.move.routineKinds[kind],
        String(sessions),
        words.share(share),
        String(stoppedForPain),
      ]),
      empty: words.doneEmpty,
      after: [],
    },
    advice: adviceOf(report, m, words),
    notesTitle: words.notesTitle,
    notes: withNotes ? report.notes.map(({ day, text }) => ({ day: full(day), text })) : [],
    about: [...words.about(ruleVersion), m.standing],
  };
};

const figuresOf = (
  { worst, bandDays, dailyLifeDays, runs, trend }: Report,
  m: Messages,
  words: ReportPageWords['figures'],
) => {
  const { loggedDays, lastWeek, weekBefore } = trend.summary;
  return [
    {
      label: words.worst,
      value: worst ? String(worst.score) : words.none,
      detail: worst ? words.worstOn(m.calendar.full(worst.day)) : '',
    },
    {
      label: words.typical,
      value: lastWeek?.toFixed(1) ?? words.none,
      detail:
        weekBefore === null ? words.typicalUnknown : words.typicalBefore(weekBefore.toFixed(1)),
    },
    {
      label: words.painful,
      value: words.painfulOf(bandDays.mid + bandDays.high, loggedDays),
      detail: words.painfulHigh(bandDays.high),
    },
    {
      label: words.runs,
      value: String(runs.count),
      detail: words.runsChanged(runs.reduced, runs.stopped),
    },
    {
      label: words.dailyLife,
      value: words.dailyLifeDays(dailyLifeDays),
      detail: words.dailyLifeAffected,
    },
  ];
};

const flagsOf = ({ flags }: Report, m: Messages, words: ReportPageWords): readonly string[] => {
  const signs: Readonly<Record<string, string>> = m.flags;
  const lines = flags.slice(0, mostFlags).flatMap(({ code, days }) => {
    const last = days.at(-1);
    // A code of another version stays readable as it is.
    return last ? [words.flagLine(signs[code] ?? code, days.length, m.calendar.full(last))] : [];
  });
  const left = flags.length - lines.length;
  return left > 0 ? [...lines, words.moreFlags(left)] : lines;
};

const whereOf = ({ places, unplaced }: Report, m: Messages, words: ReportPageWords): Table => ({
  title: words.where,
  columns: words.whereColumns,
  holdsNumbers: true,
  rows: places.map(({ place, left, right }) => [
    m.diary.places[place],
    String(left),
    String(right),
  ]),
  empty: words.whereEmpty,
  after: unplaced > 0 ? [words.unplaced(unplaced)] : [],
});

const adviceOf = ({ advice, seen }: Report, m: Messages, words: ReportPageWords): Table => {
  const titles: Readonly<Record<string, string>> = words.statuses;
  const signs: Readonly<Record<string, string>> = m.flags;
  const on = (day: Day) => m.calendar.full(day);
  const left = advice.length - mostAdvice;
  return {
    title: words.adviceTitle,
    columns: words.adviceColumns,
    holdsNumbers: false,
    rows: advice
      .slice(0, mostAdvice)
      .map(({ first, last, days, status, reason, ruleVersion: version }) => [
        words.adviceDays(on(first), on(last), days),
        titles[status] ?? status,
        signs[reason] ?? words.because(reason),
        version,
      ]),
    empty: words.adviceEmpty,
    after: [
      ...(left > 0 ? [words.moreAdvice(left)] : []),
      ...(seen.length > 0 ? [words.seen(seen.slice(-mostSeen).map(on).join(', '))] : []),
    ],
  };
};
