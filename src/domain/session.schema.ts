import * as z from 'zod/mini';
import { daySchema, idSchema, instantSchema } from './diary-entry.schema.ts';
import { maxNoteLength } from './diary-entry.ts';
import { doseSchema } from './dose.schema.ts';
import { exerciseKinds, sideModes } from './exercise.ts';
import { routineKinds } from './routine.schema.ts';
import { outcomes, stepSides } from './session.ts';

export const phases = ['get-ready', 'work', 'switch', 'rest'] as const;
export const endings = ['finished', 'left', 'pain'] as const;
export const eventKinds = [
  'start',
  'pause',
  'resume',
  'skip',
  'back',
  'jump',
  'undo',
  'done',
  'hurts',
  'easier',
  'continue',
  'from-here',
  'leave',
  'finish',
] as const;

/** A whole day: no session of ours is near it, and no number of a damaged record is above it. */
const spanMs = z.int().check(z.gte(0), z.lte(86_400_000));
const text = (length: number) => z.string().check(z.maxLength(length));

/** One exercise of the session with its name and dose as they were that day. */
const moveSchema = z.strictObject({
  exerciseId: idSchema,
  name: text(64),
  cue: text(160),
  kind: z.enum(exerciseKinds),
  sideMode: z.enum(sideModes),
  dose: doseSchema,
  /** The easier variant that took its place. */
  variant: z.exactOptional(z.strictObject({ name: text(64), how: text(400) })),
});

/** One thing to do for a length of time; steps follow each other without a gap. */
const stepSchema = z.strictObject({
  phase: z.enum(phases),
  /** Index in `moves`: what this step is, or leads to. */
  move: z.int().check(z.gte(0), z.lte(99)),
  durationMs: spanMs,
  /** The side that works, or that the step leads to; absent when both work. */
  side: z.exactOptional(z.enum(stepSides)),
  /** 1 is the first set of this side. */
  set: z.int().check(z.gte(1), z.lte(20)),
  /** True when the step stays at its end until the runner says "Done". */
  waits: z.exactOptional(z.literal(true)),
});

/** What the runner did, with the place on the timeline before and after it: replaying needs no other knowledge. */
const sessionEventSchema = z.strictObject({
  at: instantSchema,
  kind: z.enum(eventKinds),
  fromMs: spanMs,
  toMs: spanMs,
  /** NRS score given with "That hurts". */
  nrs: z.exactOptional(z.int().check(z.gte(0), z.lte(10))),
});

/** What the runner said afterwards of one move on one side; it wins over what the events tell. */
const correctionSchema = z.strictObject({
  move: z.int().check(z.gte(0), z.lte(99)),
  side: z.exactOptional(z.enum(stepSides)),
  outcome: z.enum(outcomes),
});

/** A routine as it was done: the plan of that day and what happened to it. Outcomes are derived, never stored. */
export const sessionSchema = z.strictObject({
  id: idSchema,
  routineId: idSchema,
  routineName: text(64),
  kind: z.enum(routineKinds),
  /** The civil day it began on. */
  day: daySchema,
  startedAt: instantSchema,
  updatedAt: instantSchema,
  /** When the player was last known to be at work: a longer silence makes it ask before it credits the time. */
  seenAt: instantSchema,
  /** How far the device's wall clock was moved by hand while the session ran; events keep the clock of its start. */
  clockShiftMs: z.int().check(z.gte(-8_640_000_000_000), z.lte(8_640_000_000_000)),
  moves: z.array(moveSchema).check(z.minLength(1), z.maxLength(100)),
  steps: z.array(stepSchema).check(z.minLength(1), z.maxLength(1000)),
  events: z.array(sessionEventSchema).check(z.minLength(1), z.maxLength(5000)),
  endedAt: z.exactOptional(instantSchema),
  ending: z.exactOptional(z.enum(endings)),
  note: text(maxNoteLength),
  corrections: z.exactOptional(z.array(correctionSchema).check(z.maxLength(200))),
  /** Done without the player and noted afterwards: its times are the plan's. */
  byHand: z.exactOptional(z.literal(true)),
});

export type Phase = (typeof phases)[number];
export type StepSide = (typeof stepSides)[number];
export type Ending = (typeof endings)[number];
export type Move = z.infer<typeof moveSchema>;
export type Step = z.infer<typeof stepSchema>;
export type Outcome = (typeof outcomes)[number];
export type Correction = z.infer<typeof correctionSchema>;
export type SessionEvent = z.infer<typeof sessionEventSchema>;
export type Session = z.infer<typeof sessionSchema>;
