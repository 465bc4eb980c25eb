import type { LoggedDay } from './diary-so-far.ts';
import { thresholds } from './thresholds.ts';

/** Where the episode stands after a logged day; days are day numbers. */
export type EpisodeState = {
  readonly openedOn: number | null;
  /** The run of quiet days at the end: its first day and how many were logged. */
  readonly quietSince: number | null;
  readonly quietDays: number;
  readonly lastLogged: number | null;
};

export const noEpisode: EpisodeState = {
  openedOn: null,
  quietSince: null,
  quietDays: 0,
  lastLogged: null,
};

/** The state after one more logged day: an episode opens, lapses after a long silence, or closes after a long enough run of quiet days. */
export const afterLoggedDay = (state: EpisodeState, { day, worst }: LoggedDay): EpisodeState => {
  const lapsed = state.lastLogged !== null && day - state.lastLogged > thresholds.lapse.value;
  const openedOn = lapsed ? null : state.openedOn;
  if (worst >= thresholds.episodeScore.value) {
    return { openedOn: openedOn ?? day, quietSince: null, quietDays: 0, lastLogged: day };
  }
  if (openedOn === null) return { ...noEpisode, lastLogged: day };
  const quietSince = state.quietSince ?? day;
  const quietDays = state.quietDays + 1;
  const closes =
    quietDays >= thresholds.enoughLoggedDays.value &&
    day - quietSince + 1 >= thresholds.quietSpan.value;
  return closes
    ? { ...noEpisode, lastLogged: day }
    : { openedOn, quietSince, quietDays, lastLogged: day };
};
