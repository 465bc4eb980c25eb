import { hasImproved, isAdherent, painfulDays } from './definitions.ts';
import type { DiaryView } from './diary-view.ts';

/** Everything the explanation needs, so that no screen computes it again. Levels are on the 0-10 score. */
export type Evidence = {
  /** Days since the episode opened, the opening day being 1; 0 when none is open. */
  readonly episodeDays: number;
  /** Levels; null when there are too few entries. */
  readonly firstWeek: number | null;
  readonly lastWeek: number | null;
  readonly loggedDays7: number;
  readonly loggedDays14: number;
  readonly painfulDays14: number;
  readonly painfulDays28: number;
  readonly routineDays: readonly [previousWeek: number, lastWeek: number];
  readonly adherent: boolean;
  readonly improved: boolean;
};

export const evidenceOf = (view: DiaryView): Evidence => ({
  episodeDays: view.episodeDays,
  firstWeek: view.firstWeek,
  lastWeek: view.lastWeek,
  loggedDays7: view.last7.length,
  loggedDays14: view.last14.length,
  painfulDays14: painfulDays(view.last14).length,
  painfulDays28: painfulDays(view.last28).length,
  routineDays: view.routineDays,
  adherent: isAdherent(view),
  improved: hasImproved(view),
});
