/** Upper bound of a note, in UTF-16 units: far above what anybody types, far below what hurts a phone. */
export const maxNoteLength = 20_000;

export const places = [
  'front-of-hip',
  'groin-crease',
  'upper-inner-thigh',
  'outer-hip',
  'buttock',
  'low-back',
  'other',
] as const;
export const sides = ['left', 'right', 'both'] as const;
export const painContexts = [
  'pre-run',
  'during-run',
  'post-run',
  'next-morning',
  'walking',
  'rest',
] as const;
export const runImpacts = ['none', 'reduced', 'stopped'] as const;
export const qualities = ['dull', 'sharp', 'burning', 'tight', 'catching', 'throbbing'] as const;
export const setOffs = ['easy-run', 'fast-run', 'hills', 'long-run', 'sitting', 'other'] as const;

export const acknowledgementKinds = [
  'seen-professional',
  'snooze',
  'got-help',
  'safety-check-clear',
] as const;

export type PainContext = (typeof painContexts)[number];

/** Felt in a run or after it. */
export const isOfRun = (context: PainContext): boolean =>
  context === 'during-run' || context === 'post-run';
