import { type DiarySoFar, emptyDiary, take } from './diary-so-far.ts';
import { type DiaryView, diaryView } from './diary-view.ts';
import { judge } from './judgement.ts';
import { thresholds } from './thresholds.ts';
import type { WrittenDiary } from './written-diary.ts';

/**
 * The diary as it stands on its last day, with the alert found by judging every day before it, each with only what
 * had been written by then. Nothing of it is stored, so an edit or a deletion undoes itself.
 *
 * Days far from any entry are passed over: without a logged day in the last fourteen the diary is neither fresh nor
 * settled, so the alert can neither open nor close.
 */
export const replay = ({ days, today }: WrittenDiary): DiaryView => {
  const diary = emptyDiary();
  let alertOpen = false;
  for (const [index, written] of days.entries()) {
    take(diary, written);
    const next = days[index + 1]?.day ?? today;
    for (let day = written.day; day < next && canMoveAlert(diary, day); day += 1) {
      alertOpen = judge(diaryView(diary, day, alertOpen)).alertOpen;
    }
  }
  return diaryView(diary, today, alertOpen);
};

const canMoveAlert = ({ logged }: DiarySoFar, day: number): boolean =>
  (logged.at(-1)?.day ?? Number.NEGATIVE_INFINITY) > day - thresholds.fortnight.value;
