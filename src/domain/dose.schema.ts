import * as z from 'zod/mini';

const wholeSeconds = z.int().check(z.gte(0), z.lte(3600));

/** How one repetition is paced. For a reaching or walking move, `liftSeconds` is the way out and `lowerSeconds` the way back. */
const tempoSchema = z.strictObject({
  liftSeconds: z.number().check(z.gt(0), z.lte(10)),
  holdSeconds: z.number().check(z.gte(0), z.lte(10)),
  lowerSeconds: z.number().check(z.gt(0), z.lte(10)),
});

const shared = {
  /** How often the whole is done, each with a rest before the next. */
  sets: z.int().check(z.gte(1), z.lte(6)),
  /** True when the numbers are for each side, so that left and right are both done in full. */
  perSide: z.boolean(),
  /** Rest between two sets, in seconds. */
  restSeconds: wholeSeconds,
};

/** How much of an exercise: exactly one of repetitions at a tempo, a held position, or a stretch of continuous movement. */
export const doseSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('reps'),
    ...shared,
    reps: z.int().check(z.gte(1), z.lte(40)),
    tempo: tempoSchema,
  }),
  z.strictObject({
    kind: z.literal('hold'),
    ...shared,
    holdSeconds: z.int().check(z.gte(5), z.lte(120)),
  }),
  z.strictObject({
    kind: z.literal('continuous'),
    ...shared,
    durationSeconds: z.int().check(z.gte(10), z.lte(900)),
    /** One stroke of a roller or ball, there or back, in seconds. */
    strokeSeconds: z.exactOptional(z.number().check(z.gte(1), z.lte(10))),
  }),
]);

export type Dose = z.infer<typeof doseSchema>;
