import { afterLoggedDay, type EpisodeState, noEpisode } from './episode.ts';
import type { AcknowledgementKind, PainContext, RunImpact } from './history.ts';
import { type RedFlag, tierOf } from './red-flags.ts';
import { thresholds } from './thresholds.ts';
import type { SoundEntry, WrittenOnDay } from './written-diary.ts';

/** A day with at least one usable score: its worst score, overall and by kind of moment. */
export type LoggedDay = {
  readonly day: number;
  worst: number;
  run: number | null;
  offRun: number | null;
  preRun: number | null;
  nextMorning: number | null;
  dailyLifeAffected: boolean;
  routineFlag: boolean;
};

export type RunReport = {
  readonly day: number;
  readonly createdDay: number;
  readonly impact: RunImpact;
};

/**
 * What the diary held at the end of a day, moved forward one written day at a time. It only ever grows, and a
 * usable score is at most three days late, so everything older than that is final.
 */
export type DiarySoFar = {
  /** Oldest first. */
  readonly logged: LoggedDay[];
  /** In the order written. */
  readonly runReports: RunReport[];
  /** Oldest first, each once. */
  readonly routineDays: number[];
  /** The newest day each flag was written. */
  readonly flagWritten: Map<RedFlag, number>;
  /** The newest day of each kind of answer. */
  readonly answered: Map<AcknowledgementKind, number>;
  readonly seenRunReports: Set<string>;
  /** The episode after the first `finalDays` logged days, which no late entry can change any more. */
  finalEpisode: EpisodeState;
  finalDays: number;
};

export const emptyDiary = (): DiarySoFar => ({
  logged: [],
  runReports: [],
  routineDays: [],
  flagWritten: new Map(),
  answered: new Map(),
  seenRunReports: new Set(),
  finalEpisode: noEpisode,
  finalDays: 0,
});

/** Takes in what was written on the next written day. */
export const take = (diary: DiarySoFar, written: WrittenOnDay): void => {
  for (const entry of written.entries) takeEntry(diary, entry);
  for (const kind of written.acknowledgements) diary.answered.set(kind, written.day);
  if (written.routineDone) diary.routineDays.push(written.day);
};

/** The episode as it stood at the end of `today`. */
export const episodeOn = (diary: DiarySoFar, today: number): EpisodeState => {
  let next = diary.logged[diary.finalDays];
  while (next !== undefined && next.day <= today - thresholds.recall.value) {
    diary.finalEpisode = afterLoggedDay(diary.finalEpisode, next);
    diary.finalDays += 1;
    next = diary.logged[diary.finalDays];
  }
  return diary.logged.slice(diary.finalDays).reduce(afterLoggedDay, diary.finalEpisode);
};

/** The logged days from `first` to `last`, both included. */
export const loggedBetween = (
  logged: readonly LoggedDay[],
  first: number,
  last: number,
): readonly LoggedDay[] => logged.slice(positionOf(logged, first), positionOf(logged, last + 1));

/** How many logged days lie before `day`: by halving, among no more than the days from there to the newest. */
const positionOf = (logged: readonly LoggedDay[], day: number): number => {
  let high = logged.length;
  const newest = logged.at(-1)?.day ?? day;
  let low = Math.max(0, Math.min(high, high - 1 - newest + day));
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((logged[middle]?.day ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
};

const takeEntry = (diary: DiarySoFar, entry: SoundEntry): void => {
  for (const flag of entry.flags) diary.flagWritten.set(flag, entry.createdDay);
  if (entry.createdDay - entry.day > thresholds.recall.value) return;
  takeRunReport(diary, entry);
  if (entry.nrs === null) return;
  const day = loggedDay(diary.logged, entry.day);
  day.worst = Math.max(day.worst, entry.nrs);
  if (runContexts.has(entry.context)) day.run = worse(day.run, entry.nrs);
  if (offRunContexts.has(entry.context)) day.offRun = worse(day.offRun, entry.nrs);
  if (entry.context === 'pre-run') day.preRun = worse(day.preRun, entry.nrs);
  if (entry.context === 'next-morning') day.nextMorning = worse(day.nextMorning, entry.nrs);
  day.dailyLifeAffected ||= entry.dailyLifeAffected;
  day.routineFlag ||= entry.flags.some((flag) => tierOf(flag) === 'routine');
};

const runContexts: ReadonlySet<PainContext | null> = new Set(['during-run', 'post-run']);
const offRunContexts: ReadonlySet<PainContext | null> = new Set([
  'rest',
  'next-morning',
  'walking',
]);

const worse = (known: number | null, score: number): number =>
  known === null ? score : Math.max(known, score);

/** The record of a day, made in its place when it is new: at most three places from the end. */
const loggedDay = (logged: LoggedDay[], day: number): LoggedDay => {
  const place = logged.findLastIndex((other) => other.day <= day) + 1;
  const known = logged[place - 1];
  if (known?.day === day) return known;
  const made: LoggedDay = {
    day,
    worst: 0,
    run: null,
    offRun: null,
    preRun: null,
    nextMorning: null,
    dailyLifeAffected: false,
    routineFlag: false,
  };
  logged.splice(place, 0, made);
  return made;
};

/** Reports are counted one by one, so the same entry twice (a merged backup) must count once. */
const takeRunReport = (diary: DiarySoFar, entry: SoundEntry): void => {
  if (entry.runImpact === null) return;
  const key = JSON.stringify({ ...entry, flags: [...entry.flags].sort() });
  if (diary.seenRunReports.has(key)) return;
  diary.seenRunReports.add(key);
  diary.runReports.push({
    day: entry.day,
    createdDay: entry.createdDay,
    impact: entry.runImpact,
  });
};
