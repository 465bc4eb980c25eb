/** The bands of the 0-10 score that running with a sore hip or groin is judged by: 0-2, 3-5, 6-10 (source thorborg-2017). */
export const painBands = [
  { id: 'low', from: 0, to: 2 },
  { id: 'mid', from: 3, to: 5 },
  { id: 'high', from: 6, to: 10 },
] as const;

/** As much as a move or a run may hurt: more is the highest band. */
export const painLimit = painBands[1].to;

export type PainBand = (typeof painBands)[number]['id'];

export const bandOf = (nrs: number): PainBand =>
  painBands.find((band) => nrs <= band.to)?.id ?? 'high';
