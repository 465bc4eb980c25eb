import * as z from 'zod/mini';
import { type Day, isDay } from './day.ts';
import {
  acknowledgementKinds,
  maxNoteLength,
  painContexts,
  places,
  qualities,
  runImpacts,
  setOffs,
  sides,
} from './diary-entry.ts';

export const daySchema = z.custom<Day>(isDay, {
  error: 'a calendar day written YYYY-MM-DD is needed',
});
export const instantSchema = z.int().check(z.gte(0), z.lte(8_640_000_000_000_000));
export const idSchema = z.string().check(z.minLength(1), z.maxLength(64));

/** When a record was made and on which civil day; both frozen when written. */
const writtenShape = {
  id: idSchema,
  /** The day the record is about. */
  day: daySchema,
  /** The day it was written. */
  createdDay: daySchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
};

/** One answer to "what was the worst hip or groin pain": the facts as the runner wrote them. */
export const diaryEntrySchema = z.strictObject({
  ...writtenShape,
  /** NRS score, 0 no pain, 10 worst imaginable; null when only flags were ticked. */
  nrs: z.nullable(z.int().check(z.gte(0), z.lte(10))),
  /** Where, each place with its side; empty for "no pain". */
  sites: z
    .array(z.strictObject({ place: z.enum(places), side: z.enum(sides) }))
    .check(z.maxLength(14)),
  context: z.enum(painContexts),
  runImpact: z.exactOptional(z.enum(runImpacts)),
  /** Daily life or sleep was affected. */
  dailyLifeAffected: z.boolean(),
  /** Red-flag codes of the rule; kept as text so that an entry outlives a change of the list. */
  flags: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(64)),
  qualities: z.array(z.enum(qualities)).check(z.maxLength(6)),
  setOff: z.exactOptional(z.enum(setOffs)),
  morningStiffnessMinutes: z.exactOptional(z.int().check(z.gte(0), z.lte(1440))),
  note: z.string().check(z.maxLength(maxNoteLength)),
});

/** A run, noted in one tap; the rest is optional. */
export const runSchema = z.strictObject({
  ...writtenShape,
  distanceMetres: z.exactOptional(z.int().check(z.gte(1), z.lte(500_000))),
  durationMinutes: z.exactOptional(z.int().check(z.gte(1), z.lte(6_000))),
  note: z.string().check(z.maxLength(maxNoteLength)),
});

/** What the runner answered to a notice. */
export const acknowledgementSchema = z.strictObject({
  id: idSchema,
  day: daySchema,
  createdAt: instantSchema,
  kind: z.enum(acknowledgementKinds),
});

/** Advice that was on the screen: an event, so that a report can say what was said when. */
export const adviceShownSchema = z.strictObject({
  id: idSchema,
  day: daySchema,
  createdAt: instantSchema,
  status: z.string().check(z.maxLength(64)),
  reason: z.string().check(z.maxLength(64)),
  ruleVersion: z.string().check(z.maxLength(16)),
});

export type DiaryEntry = z.infer<typeof diaryEntrySchema>;
export type Site = DiaryEntry['sites'][number];
export type Run = z.infer<typeof runSchema>;
export type StoredAcknowledgement = z.infer<typeof acknowledgementSchema>;
export type AdviceShown = z.infer<typeof adviceShownSchema>;
