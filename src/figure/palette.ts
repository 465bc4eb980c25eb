/** What a shape is made of. The page gives every role its colour: `fill="var(--figure-<role>)"`. */
export type Role =
  | 'skin'
  | 'skin-far'
  | 'hair'
  | 'hair-far'
  | 'shirt'
  | 'shirt-far'
  | 'shorts'
  | 'shorts-far'
  | 'shoe'
  | 'shoe-far'
  | 'sole'
  | 'sole-far'
  | 'line'
  | 'eye'
  | 'mouth'
  | 'skin-line'
  | 'floor'
  | 'floor-line'
  | 'shadow'
  | 'mat'
  | 'mat-line'
  | 'wall'
  | 'prop'
  | 'prop-light'
  | 'prop-dark'
  | 'pad'
  | 'pad-light'
  | 'pad-dark'
  | 'roller'
  | 'roller-end'
  | 'tennis'
  | 'medicine'
  | 'ball-line'
  | 'band'
  | 'paper'
  | 'bone'
  | 'bone-line'
  | 'psoas'
  | 'iliacus'
  | 'tint';

export const paint = (role: Role | 'none'): string =>
  role === 'none' ? role : `var(--figure-${role})`;

const FAR = {
  skin: 'skin-far',
  hair: 'hair-far',
  shirt: 'shirt-far',
  shorts: 'shorts-far',
  shoe: 'shoe-far',
  sole: 'sole-far',
} as const;
export const far = (role: keyof typeof FAR): Role => FAR[role];
