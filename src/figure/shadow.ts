import type { Ellipsoid } from './ellipsoid.ts';
import { legVolume } from './leg.ts';
import { chainPath } from './outline.ts';
import type { Body } from './solve.ts';
import { torsoVolume } from './torso.ts';
import type { Vec3 } from './vector.ts';
import type { Camera } from './view.ts';

/** The body pressed flat on the ground: the shadow under a high, wide light. */
export function shadowPath(body: Body, camera: Camera): string {
  const chains = [torsoVolume(body), legVolume(body.leg.right), legVolume(body.leg.left)];
  return chains.map((chain) => chainPath(chain.filter(nearGround).map(flattened), camera)).join('');
}

/** What is high up throws no shadow worth drawing, except the trunk. */
const nearGround = ({ centre, axes }: Ellipsoid): boolean => centre[1] < 0.35 || axes[0][0] > 0.08;
const flattened = ({ centre, axes }: Ellipsoid): Ellipsoid => ({
  centre: ground(centre),
  axes: [ground(axes[0]), ground(axes[1]), ground(axes[2])],
});
const ground = (v: Vec3): Vec3 => [v[0], 0, v[2]];
