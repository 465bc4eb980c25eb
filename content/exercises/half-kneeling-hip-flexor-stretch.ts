import type { AuthoredExercise } from '#content/authoring.ts';
import { onHips, onWall } from '#content/motion-parts/arms.ts';
import { changed } from '#content/motion-parts/changed.ts';
import type { Checks, Motion, MotionVersions } from '#src/figure/motion.ts';
import type { LegPose } from '#src/figure/pose.ts';

export default {
  id: 'half-kneeling-hip-flexor-stretch',
  name: 'Half-kneeling hip stretch',
  summary: 'Kneel on one knee, tuck the pelvis under and glide forward.',
  kind: 'static',
  kit: [],
  sideMode: 'each-side',
  dose: { kind: 'hold', sets: 2, perSide: true, restSeconds: 5, holdSeconds: 30 },
  steps: [
    'Kneel on one knee on something soft, the other foot flat in front of you.',
    'Squeeze the buttock of the kneeling side and tuck your tailbone under.',
    'Keep the tuck and glide your body forward a few centimetres.',
    'Stay tall with your ribs down, and breathe slowly.',
  ],
  cue: 'Tuck under, then glide forward',
  caption:
    'Kneeling on the back knee with the other foot in front, the person tucks the pelvis under and shifts forward so that the back hip opens.',
  feel: 'A light pull at the front of the kneeling hip and the top of that thigh.',
  mistakes: [
    'Arching the low back instead of opening the hip.',
    'Lunging far forward and losing the tuck.',
    'Letting the hips turn to one side.',
  ],
  easier: {
    name: 'Tuck only',
    how: 'Stay upright and only tuck the pelvis under. Hold a wall for balance.',
  },
  harder: {
    name: 'Arm up',
    how: 'Reach the arm of the kneeling side overhead and lean a little away from it.',
  },
  leaveOut: [
    'You feel a sharp pinch at the front of the hip.',
    'You feel more than 3 of 10 in the stretch even when you ease off.',
    'You can’t kneel without pain in the knee.',
  ],
  muscles: ['psoas', 'iliacus', 'rectus-femoris'],
  statements: [
    {
      claims: [],
      addition: true,
      presentedText:
        'Not in the article. We added it because it takes the hip behind the body, which is what lengthens the psoas. In a computer model the psoas is 7.0\u00a0% longer at 30 degrees of hip extension.',
      sources: ['gait2392-model', 'own-choice'],
    },
    {
      claims: [],
      addition: true,
      presentedText:
        'In a trial with 33 people with tight hip flexors, stretching let the hip move further after 3 and 6 weeks. It may help you keep your range of movement.',
      sources: ['winters-2004'],
    },
  ],
} satisfies AuthoredExercise;

const REAR: LegPose = {
  ball: [-0.565, 0.118, 0.09],
  knee: [0.6, -1, 0.02],
  pitch: 174,
  out: 0,
  toes: 0,
};
const FRONT: LegPose = { ball: [0.51, 0, 0.11], knee: [1, 0.2, 0.1] };

/** First the tuck, then the glide. */
export const motion = {
  id: 'half-kneeling-hip-flexor-stretch',
  view: { yaw: 20, pitch: 10 },
  works: ['hip-flexors'],
  key: 2,
  props: [{ kind: 'mat', from: [-0.78, -0.36], to: [0.72, 0.36] }],
  keyframes: [
    {
      move: 2,
      hold: 1,
      pose: {
        pelvis: { at: [-0.02, 0.487, 0], lean: 6 },
        head: { twist: 10 },
        rightLeg: REAR,
        leftLeg: FRONT,
        arms: onHips,
      },
    },
    {
      move: 1.2,
      hold: 0.8,
      pose: {
        pelvis: { at: [-0.02, 0.487, 0], lean: -7 },
        spine: { flex: 4 },
        chest: { flex: 3 },
        head: { twist: 10 },
        rightLeg: REAR,
        leftLeg: FRONT,
        arms: onHips,
      },
    },
    {
      move: 2.5,
      hold: 4,
      pose: {
        pelvis: { at: [0.145, 0.452, 0], lean: -6 },
        spine: { flex: 3 },
        chest: { flex: 4 },
        head: { twist: 10 },
        rightLeg: REAR,
        leftLeg: FRONT,
        arms: onHips,
      },
    },
  ],
} satisfies Motion;

export const versions: MotionVersions = {
  easier: {
    ...motion,
    key: 1,
    props: [
      ...motion.props,
      { kind: 'wall', beside: true, at: -0.62, height: 1.3, from: -0.75, to: 0.75 },
    ],
    keyframes: motion.keyframes.slice(0, 2).map((keyframe) => ({
      ...keyframe,
      hold: 3,
      pose: { ...keyframe.pose, leftArm: onWall([0.14, 0.86, 0.59]) },
    })),
  },
  harder: {
    ...changed(
      motion,
      [8, 90, 172].map((abduct) => ({
        rightArm: { flex: 6, abduct, elbow: 6, curl: 0.1 },
        chest: { flex: 3, side: abduct > 90 ? -12 : 0 },
      })),
    ),
    view: { yaw: 38, pitch: 10 },
  },
};

export const checks: Checks = {
  planted: [{ point: 'left.ball' }, { point: 'left.heel' }, { point: 'right.ball' }],
  claims: [
    {
      says: 'the rear hip is extended',
      at: 2,
      angle: 'hipFlexion',
      side: 'right',
      between: [-35, -10],
    },
  ],
  easier: {
    planted: [{ point: 'left.ball' }, { point: 'right.ball' }, { point: 'left.wrist' }],
    claims: [
      {
        says: 'the body stays where it is',
        at: 'always',
        from: 'right.knee',
        to: 'pelvis',
        along: 'x',
        between: [-0.08, 0.08],
      },
    ],
  },
  harder: {
    claims: [
      {
        says: 'the arm of the kneeling side reaches up',
        at: 2,
        from: 'right.shoulder',
        to: 'right.wrist',
        along: 'y',
        between: [0.4, 0.56],
      },
      {
        says: 'the arm goes up beside the face',
        at: 'always',
        from: 'head',
        to: 'right.wrist',
        along: 'x',
        between: [-0.3, 0.1],
      },
    ],
  },
};
