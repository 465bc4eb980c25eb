import { expect, it } from 'vitest';
import { anatomyShapes } from '#src/figure/anatomy.ts';
import { drawFrame } from '#src/figure/frame.ts';
import type { Motion } from '#src/figure/motion.ts';
import type { Pose } from '#src/figure/pose.ts';
import { still } from './still.ts';

const seen = (pose: Pose, yaw: number): Motion => ({
  ...still(pose, yaw),
  view: { yaw, pitch: 15 },
});

const standing = seen({ pelvis: { at: [0, 0.92, 0] }, arms: { flex: 10 } }, 30);
const onTheRightSide = seen({ pelvis: { at: [0, 0.2, 0], tip: 90 } }, 90);

/** Pelvis, thigh bone and psoas are painted over what they are seen through, and beneath what lies before them. */
it.each([
  ['an arm that hangs before it', standing, 'right', 'rightArm', 'solid'],
  ['the same of the left side', standing, 'left', 'leftArm', 'solid'],
  ['the leg on top, lying on the side', onTheRightSide, 'right', 'leftLeg', 'solid'],
  ['the thigh itself', standing, 'right', 'rightLeg', 'see-through'],
  ['the farther leg', standing, 'right', 'leftLeg', 'see-through'],
  ['the farther arm', standing, 'right', 'leftArm', 'see-through'],
  ['the trunk', standing, 'right', 'torso', 'see-through'],
] as const)('the window on the hip: %s', (_, motion, side, part, look) => {
  const ids = drawFrame(motion, 0, { side, inside: anatomyShapes }).shapes.map(({ id }) => id);
  const painted = ids.findIndex((id) => id.startsWith(`${part}-`));
  expect(painted > ids.indexOf('psoas') ? 'solid' : 'see-through').toBe(look);
});
