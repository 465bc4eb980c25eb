import type { BuildName } from './proportions.ts';

export type HairStyle = 'crop' | 'bun' | 'ponytail' | 'curls' | 'scarf';

/** A person to look at. `skin` and `hair` name tones that the style sheet knows. */
export type Look = {
  readonly id: string;
  readonly skin: 'porcelain' | 'sand' | 'amber' | 'umber' | 'espresso';
  readonly hair: 'blond' | 'copper' | 'brown' | 'black' | 'silver' | 'plum';
  readonly style: HairStyle;
  readonly build: BuildName;
};

export const LOOKS = [
  { id: 'mara', skin: 'sand', hair: 'brown', style: 'bun', build: 'medium' },
  { id: 'tobi', skin: 'umber', hair: 'black', style: 'crop', build: 'broad' },
  { id: 'ines', skin: 'amber', hair: 'black', style: 'curls', build: 'curvy' },
  { id: 'edda', skin: 'porcelain', hair: 'silver', style: 'ponytail', build: 'slim' },
  { id: 'amal', skin: 'amber', hair: 'plum', style: 'scarf', build: 'medium' },
  { id: 'kofi', skin: 'espresso', hair: 'black', style: 'crop', build: 'slim' },
] as const satisfies readonly Look[];

export const DEFAULT_LOOK: Look = LOOKS[0];
