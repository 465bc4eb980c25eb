import type { ReactNode } from 'react';
import { addDays } from '#src/domain/day.ts';
import type { Storage } from '#src/storage/storage.ts';
import { day } from '#tests/support/diary-records.ts';
import { servicesWith, show } from '#tests/support/diary-screen.tsx';
import { sharedCases } from '#tests/support/escalation-shared-cases.ts';
import { recordsOf } from '#tests/support/worked-diary-backup.ts';

const start = day('2026-06-01');

type Seen = {
  readonly path: string;
  /** Only the first days of the diary, scores and routines. */
  readonly upTo?: number;
  /** Days without anything after the diary's last. */
  readonly silent?: number;
};

/** Restores a worked diary and draws a screen on its last day, as a runner sees it. */
export const showDiary = async (
  storage: Storage,
  id: string,
  screen: ReactNode,
  { path, upTo, silent = 0 }: Seen,
) => {
  const whole = sharedCases.find((one) => one.id === id);
  if (!whole) throw new Error(id);
  const days = upTo ?? whole.pain.length;
  const diary = {
    ...whole,
    pain: whole.pain.slice(0, days),
    routines: whole.routines.slice(0, days),
  };
  const today = addDays(start, days - 1 + silent);
  const imported = await storage.importAll(recordsOf(diary, start), 'replace');
  if (!imported.ok) throw new Error(imported.reason);
  await storage.settings.change({ welcomedAt: 1 });
  const services = servicesWith(storage, today);
  return { today, services, ...show(screen, { services, path, at: path }) };
};
