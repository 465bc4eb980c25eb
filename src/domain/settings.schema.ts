import * as z from 'zod/mini';
import { daySchema, instantSchema } from './diary-entry.schema.ts';
import { kitItems } from './exercise.ts';
import { ageBands, extraReadySeconds, themes } from './settings.ts';

/** What the runner chose; one record. Every field has a default, so an older or partial record still reads. */
export const settingsSchema = z.strictObject({
  theme: z._default(z.enum(themes), 'system'),
  tones: z._default(z.boolean(), true),
  toneVolume: z._default(z.number().check(z.gte(0), z.lte(1)), 0.8),
  voice: z._default(z.boolean(), true),
  vibration: z._default(z.boolean(), true),
  flash: z._default(z.boolean(), true),
  /** `mix` leaves the runner's music alone; `over-silent` sounds even with the silent switch on. */
  audioMode: z._default(z.enum(['mix', 'over-silent']), 'mix'),
  kit: z._default(z.array(z.enum(kitItems)), [...kitItems]),
  /** Exercise ids never to be offered. */
  leftOut: z._default(z.array(z.string().check(z.maxLength(64))).check(z.maxLength(200)), []),
  /** Answer to the questions before the first rolling; absent until asked. */
  rolling: z.exactOptional(z.enum(['allowed', 'hidden'])),
  ageBand: z.exactOptional(z.enum(ageBands)),
  /** ISO 3166 code for the emergency number; absent = unknown. */
  region: z.exactOptional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  soreSide: z.exactOptional(z.enum(['left', 'right', 'both'])),
  firstSide: z._default(z.enum(['sore-first', 'sore-last']), 'sore-first'),
  /** Added to every get-ready and change of sides, for whoever needs longer to get into place. */
  extraReadySeconds: z._default(z.literal([...extraReadySeconds]), 0),
  /** Steps by repetitions stay at their end until "Done"; otherwise they run on at their tempo. */
  repsWait: z._default(z.boolean(), false),
  /** The look of the moving figure. */
  figure: z._default(z.string().check(z.maxLength(32)), 'mara'),
  /** First-run words were read. */
  welcomedAt: z.exactOptional(instantSchema),
  lastBackupAt: z.exactOptional(instantSchema),
  lastBackupDay: z.exactOptional(daySchema),
});

export type Settings = z.infer<typeof settingsSchema>;
export type Theme = Settings['theme'];
