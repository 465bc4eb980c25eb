import type { Role } from './palette.ts';

/** One path of a picture, in drawing units. A stroke is painted beneath the fill, so half its width shows. */
export type Shape = {
  readonly id: string;
  readonly d: string;
  readonly fill: Role | 'none';
  readonly stroke: Role | 'none';
  readonly width: number;
  readonly opacity: number;
};

/** Visible outline: half of it lies under the fill. */
export const OUTLINE = 4.6;
export const HEM = 2.4;
export const DETAIL = 1.7;

export const filled = (id: string, d: string, fill: Role, opacity = 1): Shape => ({
  id,
  d,
  fill,
  stroke: 'none',
  width: 0,
  opacity,
});
export const outlined = (id: string, d: string, fill: Role | 'none', width = OUTLINE): Shape => ({
  id,
  d,
  fill,
  stroke: 'line',
  width,
  opacity: 1,
});
export const stroked = (
  id: string,
  d: string,
  stroke: Role,
  width: number,
  opacity = 1,
): Shape => ({
  id,
  d,
  fill: 'none',
  stroke,
  width,
  opacity,
});
