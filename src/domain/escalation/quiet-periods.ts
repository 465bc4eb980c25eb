import type { DiaryView } from './diary-view.ts';
import { thresholds } from './thresholds.ts';

/** "I've seen someone" quietens a referral for 42 days, the day it was said included. */
export const isUnderCare = (view: DiaryView): boolean =>
  answeredWithin(view, 'seen-professional', thresholds.careQuiet.value);

/** "Remind me in 7 days". */
export const isSnoozed = (view: DiaryView): boolean =>
  answeredWithin(view, 'snooze', thresholds.snooze.value);

const answeredWithin = (
  { answered, today }: DiaryView,
  kind: 'seen-professional' | 'snooze',
  days: number,
): boolean => {
  const day = answered.get(kind);
  return day !== undefined && today - day < days;
};
