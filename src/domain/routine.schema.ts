import * as z from 'zod/mini';
import { doseSchema } from './dose.schema.ts';
import { exerciseSchema } from './exercise.schema.ts';

export const routineKinds = ['warmup', 'cooldown', 'strength'] as const;

const head = {
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  name: z.string().check(z.minLength(3), z.maxLength(40)),
  kind: z.enum(routineKinds),
  /** When to do it, one line. */
  when: z.string().check(z.minLength(8), z.maxLength(160)),
  /** Stated whole minutes; a test holds them to the sum of the steps. */
  minutes: z.int().check(z.gte(1), z.lte(60)),
  /** Seconds of get-ready before each exercise and of change between sides. */
  getReadySeconds: z.int().check(z.gte(3), z.lte(30)),
  switchSeconds: z.int().check(z.gte(3), z.lte(20)),
};

const block = {
  /** Overrides the exercise's usual dose. */
  dose: z.exactOptional(doseSchema),
  /** 1 stays longest when minutes are short, 3 goes first. */
  priority: z.union([z.literal(1), z.literal(2), z.literal(3)]),
};

/** As authored in content/routines: each block imports its exercise, so a broken reference cannot compile. */
export const routineSourceSchema = z.strictObject({
  ...head,
  blocks: z.array(z.strictObject({ exercise: exerciseSchema, ...block })).check(z.minLength(1)),
});

/** As the app loads it: exercises by id, so that a routine weighs nothing. The dose is always filled in. */
const routineSchema = z.strictObject({
  ...head,
  blocks: z
    .array(
      z.strictObject({
        exerciseId: z.string(),
        exerciseName: z.string(),
        kit: exerciseSchema.shape.kit,
        kind: exerciseSchema.shape.kind,
        sideMode: exerciseSchema.shape.sideMode,
        cue: exerciseSchema.shape.cue,
        dose: doseSchema,
        priority: block.priority,
      }),
    )
    .check(z.minLength(1)),
});

export type RoutineSource = z.infer<typeof routineSourceSchema>;
export type Routine = z.infer<typeof routineSchema>;
export type RoutineBlock = Routine['blocks'][number];
export type RoutineKind = Routine['kind'];
