import { aboutX, aboutY, aboutZ, type Basis, turned } from './basis.ts';
import { LENGTHS } from './proportions.ts';
import type { Vec3 } from './vector.ts';

/** From the ankle to the point of the sole under the ball of the foot, in the foot's frame. */
export const BALL_FROM_ANKLE: Vec3 = [LENGTHS.ball, -LENGTHS.ankleHeight, 0];

/** How a foot with a place is turned: x along it, y out of its back. `side` is 1 for the right foot, -1 for the left. */
export const footFrame = (out: number, pitch: number, roll: number, side: number): Basis =>
  turned(aboutY(-side * out), aboutZ(-pitch), aboutX(side * roll));
