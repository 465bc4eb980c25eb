import { enApp } from './en-app.ts';
import { enBackup } from './en-backup.ts';
import { enCalendar } from './en-calendar.ts';
import { enDiary, enFlags } from './en-diary.ts';
import { enAnatomy, enFigure } from './en-figure.ts';
import { enLearn } from './en-learn.ts';
import { enLog } from './en-log.ts';
import { enMove } from './en-move.ts';
import { enNotice } from './en-notice.ts';
import { enPlayer } from './en-player.ts';
import { enReport } from './en-report.ts';
import { enRolling } from './en-rolling.ts';
import { enRuns } from './en-runs.ts';
import { enSessions } from './en-sessions.ts';
import { enSettings } from './en-settings.ts';
import { enStorage } from './en-storage.ts';
import { enToday } from './en-today.ts';
import { enTrend } from './en-trend.ts';

/** Every word of the app's own, room by room; the exercises, routines and articles bring theirs in content/. */
export const en = {
  language: 'en',
  calendar: enCalendar,
  ...enApp,
  today: enToday,
  move: enMove,
  sessions: enSessions,
  learn: enLearn,
  flags: enFlags,
  diary: enDiary,
  log: enLog,
  trend: enTrend,
  backup: enBackup,
  storage: enStorage,
  privacy: {
    title: 'Privacy',
    words: () => import('./en-privacy.ts').then((m) => m.enPrivacy),
  },
  accessibility: {
    title: 'Accessibility',
    words: () => import('./en-accessibility.ts').then((m) => m.enAccessibility),
  },
  player: enPlayer,
  settings: enSettings,
  anatomy: enAnatomy,
  figure: enFigure,
  notice: enNotice,
  rule: {
    title: 'How the rule works',
    lead: 'The notice is a count of what you write. This is all of it, from the same table that the app runs.',
    /** All of it is longer than a first screen should be. */
    words: () => import('./en-rule.ts').then(({ enRule }) => enRule),
  },
  rolling: enRolling,
  report: enReport,
  runs: enRuns,
};
