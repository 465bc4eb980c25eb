import { TrendScreen } from '#src/features/trend/trend-screen.tsx';
import type { Storage } from '#src/storage/storage.ts';
import { anEntry } from '#tests/support/diary-records.ts';
import { servicesWith, show } from '#tests/support/diary-screen.tsx';
import { storage } from '#tests/support/fresh-diary.ts';

export const trend = (on: Storage = storage) =>
  show(<TrendScreen />, { services: servicesWith(on), path: '/trend/', at: '/trend/' });

/** Scores on the days that end today (day 21 after the diary's first), oldest first. */
export const log = async (...scores: readonly (number | null)[]) => {
  for (const [index, nrs] of scores.entries()) {
    if (nrs === null) continue;
    await storage.diary.put(anEntry(`e${index}`, 21 - scores.length + 1 + index, { nrs }));
  }
};
