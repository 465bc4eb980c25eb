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

/** Widths in drawing units. A stroke lies under the fill of its own shape: half of it shows. */
const OUTLINE = 46;
export const EDGE = 36;
export const HEM = 24;
export const FEATURE = 20;
export const DETAIL = 16;

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
export const stroked = (id: string, d: string, stroke: Role, width: number): Shape => ({
  id,
  d,
  fill: 'none',
  stroke,
  width,
  opacity: 1,
});
