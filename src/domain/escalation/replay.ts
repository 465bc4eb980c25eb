import type { Pieces } from '#src/domain/pieces.ts';
import { hasOpenEpisode, isFresh } from './definitions.ts';
import { type DiarySoFar, emptyDiary, loggedBetween, take } from './diary-so-far.ts';
import { DiaryView } from './diary-view.ts';
import { judge, opensAlert } from './judgement.ts';
import { thresholds } from './thresholds.ts';
import type { WrittenDiary } from './written-diary.ts';

/**
 * The diary as it stands on its last day, with the alert found by judging every day before it, each with only what
 * had been written by then. Nothing of it is stored, so an edit or a deletion undoes itself.
 *
 * Days far from any entry are passed over: without a logged day in the last seven the diary is neither fresh nor
 * settled, so the alert can neither open nor close.
 */
export function* replay({ days, today }: WrittenDiary): Pieces<DiaryView> {
  const diary = emptyDiary();
  let alertOpen = false;
  for (const [index, written] of days.entries()) {
    yield;
    take(diary, written);
    const next = days[index + 1]?.day ?? today;
    for (let day = written.day; day < next && canMoveAlert(diary, day); day += 1) {
      alertOpen = alertOpen ? staysOpen(diary, day) : opens(diary, day);
    }
  }
  return new DiaryView(diary, today, alertOpen);
}

const canMoveAlert = ({ logged }: DiarySoFar, day: number): boolean => {
  const newest = logged.at(-1);
  return newest !== undefined && day - newest.day < thresholds.week.value;
};

/** An open alert stays open on every path of the rule until the diary settles, which one high day in the fortnight rules out. */
const staysOpen = (diary: DiarySoFar, day: number): boolean =>
  loggedBetween(diary.logged, day - thresholds.fortnight.value + 1, day).some(
    (logged) => logged.worst > thresholds.settledScore.value,
  ) || judge(new DiaryView(diary, day, true)).tier !== 'information';

const opens = (diary: DiarySoFar, day: number): boolean => {
  const view = new DiaryView(diary, day, false);
  return hasOpenEpisode(view) && isFresh(view) && opensAlert(view);
};
