import * as z from 'zod/mini';
import {
  acknowledgementSchema,
  adviceShownSchema,
  daySchema,
  diaryEntrySchema,
  instantSchema,
  runSchema,
} from './diary-entry.schema.ts';
import { sessionSchema } from './session.schema.ts';
import { settingsSchema } from './settings.schema.ts';

/** Everything the runner wrote, and nothing derived from it. */
const recordsSchema = z.strictObject({
  entries: z.array(diaryEntrySchema),
  runs: z.array(runSchema),
  sessions: z.array(sessionSchema),
  acknowledgements: z.array(acknowledgementSchema),
  adviceShown: z.array(adviceShownSchema),
  /** Absent when nothing was ever chosen. */
  settings: z.exactOptional(settingsSchema),
});

/** The newest format of the backup file, and the one that is written. */
export const backupFormat = 2;

/**
 * The backup file: one JSON object. A change of any part of it is a new `format` with a frozen fixture of its own.
 * Format 2 only adds what may be absent (a session's corrections and how it was noted; two settings), so one schema reads both.
 */
export const backupSchema = z.strictObject({
  app: z.literal('hipwise'),
  format: z.literal([1, backupFormat]),
  exportedAt: instantSchema,
  /** The runner's day when it was made. */
  exportedDay: daySchema,
  ...recordsSchema.shape,
});

export type Records = z.infer<typeof recordsSchema>;
export type Backup = z.infer<typeof backupSchema>;
