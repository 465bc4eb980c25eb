import type { KitItem } from './exercise.ts';
import type { Routine } from './routine.schema.ts';
import type { Settings } from './settings.schema.ts';
import type { CompileOptions } from './steps.ts';

/** What was chosen on the routine's page for this once; the address of the player carries it. */
export type ThisOnce = {
  readonly minutes?: number;
  /** Kit that is not there now; absent = what is owned counts. */
  readonly without?: readonly string[];
};

/** What bends a routine to its runner: the settings, and the choice for this once. */
export const fitOf = (
  routine: Routine,
  settings: Settings,
  { minutes, without }: ThisOnce = {},
): CompileOptions => ({
  kit: kitOf(routine).filter((item) =>
    without ? !without.includes(item) : settings.kit.includes(item),
  ),
  leftOut: settings.leftOut,
  rolling: settings.rolling !== 'hidden',
  firstSide: settings.firstSide,
  extraReadySeconds: settings.extraReadySeconds,
  repsWait: settings.repsWait,
  ...(settings.soreSide ? { soreSide: settings.soreSide } : {}),
  ...(minutes === undefined ? {} : { minutes }),
});

/** Everything that some exercise of the routine needs. */
export const kitOf = (routine: Routine): readonly KitItem[] => [
  ...new Set(routine.blocks.flatMap((block) => block.kit)),
];
