export const exerciseKinds = ['dynamic', 'static', 'release', 'strength', 'core'] as const;
export const kitItems = [
  'mat',
  'foam-roller',
  'tennis-ball',
  'medicine-ball',
  'band',
  'dumbbells',
  'box',
  'chair',
  'wall',
  'leg-extension-machine',
  'leg-press-machine',
] as const;
export const sideModes = ['together', 'each-side', 'alternating', 'each-way'] as const;
export const muscles = [
  'psoas',
  'iliacus',
  'rectus-femoris',
  'quadriceps',
  'hamstrings',
  'gluteus-maximus',
  'gluteus-medius',
  'deep-rotators',
  'adductors',
  'tensor-fasciae-latae',
  'abdominals',
  'side-trunk',
  'lower-back',
  'calves',
] as const;

/** Whether the exercise is ours and not the article's: its first statement decides. */
export const isAddition = (exercise: {
  readonly statements: readonly { readonly addition?: true }[];
}): boolean => exercise.statements[0]?.addition === true;

export type KitItem = (typeof kitItems)[number];
