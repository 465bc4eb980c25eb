import type { Motion } from './motion.ts';
import type { Box } from './picture-box.ts';
import { MODEL_RANGE } from './psoas.ts';
import { poseAt, timelineOf } from './timeline.ts';

const PLATE = 0.06;
const stands = {
  pelvis: { at: [0, 0.925 + PLATE, 0] },
  head: { twist: 8 },
  leftLeg: { ball: [0.115, PLATE, 0.09] },
  // Reaching ahead, out of the way of what is to be seen.
  arms: { flex: 96, abduct: 6, elbow: 8, curl: 0.1 },
} as const;

/** One leg hangs beside a plate to stand on, and swings from as far behind to as far forward as the model of the muscles holds. */
export const hipBend: Motion = {
  id: 'hip-bend',
  view: { yaw: 24, pitch: 6 },
  works: ['hip-flexors'],
  key: 1,
  props: [{ kind: 'box', at: [0.05, PLATE / 2, -0.09], size: [0.36, PLATE, 0.2] }],
  keyframes: [
    { move: 1, pose: { ...stands, rightLeg: { flex: MODEL_RANGE[0], knee: 16 } } },
    { move: 1, pose: { ...stands, rightLeg: { flex: 0, knee: 4 } } },
    { move: 2, pose: { ...stands, rightLeg: { flex: MODEL_RANGE[1], knee: 84 } } },
  ],
};

/** The part of the picture from the ribs to the knee, in drawing units. */
export const HIP_BOX: Box = { x: -1000, y: -2700, width: 2080, height: 1560 };

/** The phase of `hipBend` at which the hip is bent by so many degrees, within the model's range. */
export function phaseOfFlexion(degrees: number): number {
  const { stops, seconds } = timelineOf(hipBend);
  let [low, high] = [0, (stops[2]?.arrive ?? 0) / seconds];
  for (let i = 0; i < 18; i++) {
    const middle = (low + high) / 2;
    const leg = poseAt(hipBend, middle).rightLeg;
    if (leg.kind === 'angles' && leg.flex < degrees) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
