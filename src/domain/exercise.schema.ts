import * as z from 'zod/mini';
import { statementSchema } from './article.schema.ts';
import { doseSchema } from './dose.schema.ts';
import { exerciseKinds, kitItems, muscles, sideModes } from './exercise.ts';

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));
const sentence = z.string().check(z.minLength(8), z.maxLength(240));

const variantSchema = z.strictObject({
  /** Short and unique within the exercise, e.g. "Shorter step". */
  name: z.string().check(z.minLength(3), z.maxLength(48)),
  /** What to do differently, one or two sentences. */
  how: sentence,
  /** When the dose changes too. */
  dose: z.exactOptional(doseSchema),
});

/** One exercise: everything its page, the player and the voice say about it. */
export const exerciseSchema = z.strictObject({
  /** The file's name. */
  id,
  /** As a runner would call it, at most three or four words. */
  name: z.string().check(z.minLength(3), z.maxLength(40)),
  /** One line for lists. */
  summary: sentence,
  /** `static` is a held passive position; never call a stretch isometric. */
  kind: z.enum(exerciseKinds),
  /** What must be at hand; an empty list needs nothing. */
  kit: z.array(z.enum(kitItems)),
  /** `each-side`: one side in full, then the other. `alternating`: left, right, left… `each-way`: a path there and back. */
  sideMode: z.enum(sideModes),
  /** The usual dose; a routine may set its own inside the evidence's range. */
  dose: doseSchema,
  /** Two to five steps, each an instruction. */
  steps: z.array(sentence).check(z.minLength(2), z.maxLength(5)),
  /** The one thing the voice says during the move. */
  cue: z.string().check(z.minLength(4), z.maxLength(80)),
  /** The movement in words, for people who do not see the figure. */
  caption: sentence,
  /** Where you should feel it. */
  feel: sentence,
  mistakes: z.array(sentence).check(z.minLength(1), z.maxLength(4)),
  easier: variantSchema,
  harder: variantSchema,
  /** When to leave it out, each a whole condition: "You …" */
  leaveOut: z.array(sentence).check(z.minLength(1), z.maxLength(6)),
  /** What works or lengthens most, first first. */
  muscles: z.array(z.enum(muscles)).check(z.minLength(1)),
  /** What the article says of it and how we present it; for an addition, why we added it. The first decides: is it an addition, the exercise is ours. */
  statements: z.array(statementSchema).check(z.minLength(1)),
});

export type Exercise = z.infer<typeof exerciseSchema>;
export type ExerciseKind = Exercise['kind'];
export type SideMode = Exercise['sideMode'];
export type ExerciseVariant = z.infer<typeof variantSchema>;

/** What lists and the first screens know of an exercise, without its text. */
export type ExerciseSummary = Pick<Exercise, 'id' | 'name' | 'summary' | 'kind' | 'kit'> & {
  readonly addition: boolean;
};
