import type { anatomyShapes } from './anatomy.ts';
import type { AnatomyPart } from './anatomy-parts.ts';
import { armCapsules, drawArm } from './arm.ts';
import { DEFAULT_LOOK, type Look } from './figures.ts';
import { floorShapes } from './floor.ts';
import { drawHead } from './head.ts';
import { drawLeg, legCapsules } from './leg.ts';
import { mirrorPose, mirrorProp, mirrorView } from './mirror.ts';
import type { Motion, PartName, Prop, View } from './motion.ts';
import type { muscleTints } from './muscles.ts';
import { type Layer, paintOrder } from './paint-order.ts';
import type { Limb, LimbView } from './part.ts';
import { type Box, followed, pictureBox } from './picture-box.ts';
import { SIDES, type Side } from './pose.ts';
import { drawHeld, drawProp, drawPropOver } from './prop-shapes.ts';
import { BUILDS, type Build } from './proportions.ts';
import { type Recall, recallOf } from './recall.ts';
import { shadowPath } from './shadow.ts';
import { filled, HEM, outlined, type Shape } from './shape.ts';
import { type SideMark, sideMarkOf } from './side-mark.ts';
import { type Body, other, solve } from './solve.ts';
import { phaseOf, poseAt } from './timeline.ts';
import { drawTorso, type Torso } from './torso.ts';
import type { Vec3 } from './vector.ts';
import { type Camera, cameraFor } from './view.ts';

export type DrawInside = typeof anatomyShapes;
export type TintMuscles = typeof muscleTints;

export type FrameOptions = {
  /** The working side; the left is the mirror image of the right. */
  readonly side?: Side;
  readonly look?: Look;
  /**
   * Draws what is seen through the body: pelvis, spine, thigh bone, psoas and iliacus of the working side. Handed in, because
   * few pictures show it and it weighs a tenth of the figure.
   */
  readonly inside?: DrawInside | undefined;
  /** The part of these to draw a line around. */
  readonly marked?: AnatomyPart | undefined;
  /** Colours the working muscles. Handed in, as above. */
  readonly tint?: TintMuscles | undefined;
};

/** One picture of a motion: shapes from back to front. The same motion always has the same shapes and box. */
export type Frame = {
  readonly shapes: readonly Shape[];
  readonly box: Box;
  /** Where the letter of the working side goes; none where the sides do the same. */
  readonly sideMark: SideMark | undefined;
};

/** The picture at `phase` 0..1 of the motion's cycle. */
export function drawFrame(motion: Motion, phase: number, options: FrameOptions = {}): Frame {
  const look = options.look ?? DEFAULT_LOOK;
  const left = options.side === 'left';
  const pose = poseAt(motion, phase);
  const body = solve(left ? mirrorPose(pose) : pose, BUILDS[look.build]);
  const centre = followed(motion, body);
  const view = left ? mirrorView(motion.view) : motion.view;
  const camera = cameraFor(view, centre);
  const box = pictureBox(motion);
  const all = { ...options, look };
  return {
    shapes: recallOf(motion)('all', [body, view, centre, all], () =>
      drawBody(motion, body, camera, [view, centre], all),
    ),
    box: left ? { ...box, x: -box.x - box.width } : box,
    sideMark: sideMarkOf(motion, body, options.side ?? 'right', camera, box),
  };
}

export const keyPhase = (motion: Motion): number => phaseOf(motion, motion.key);

/** A hip this little behind the pelvis still counts as in front: seen from the front, both legs join the trunk. */
const HIP_BEHIND = -0.06;
const SHOULDER_BEHIND = -0.1;

/** What the view alone decides, so that no limb changes sides of the trunk in the middle of a movement. */
function besideTrunk(body: Body, camera: Camera): [front: string, behind: string][] {
  const pairs: [string, string][] = [['head', 'torso']];
  const pelvis = camera.depth(body.pelvis);
  const chest =
    camera.depth(body.arm.right.shoulder) / 2 + camera.depth(body.arm.left.shoulder) / 2;
  for (const side of SIDES) {
    const hip = camera.depth(body.leg[side].hip) - pelvis;
    pairs.push(hip > HIP_BEHIND ? [`${side}Leg`, 'torso'] : ['torso', `${side}Leg`]);
    const shoulder = camera.depth(body.arm[side].shoulder) - chest;
    if (shoulder < SHOULDER_BEHIND) pairs.push(['torso', `${side}Arm`]);
    if (shoulder > -SHOULDER_BEHIND) pairs.push([`${side}Arm`, 'torso']);
  }
  return pairs;
}

function drawBody(
  motion: Motion,
  body: Body,
  camera: Camera,
  seen: readonly [view: View, centre: Vec3],
  options: FrameOptions & { readonly look: Look },
): Shape[] {
  const recall = recallOf(motion);
  const { look, side = 'right' } = options;
  const mirrored = side === 'left';
  const build: Build = BUILDS[look.build];
  const tint = options.tint?.(motion, body, side, camera);
  const { leg, arm, props: _, ...trunk } = body;
  const shoulders = SIDES.map((s) => arm[s].shoulder);
  const torso = recall('torso', [trunk, shoulders, build, seen], () =>
    drawTorso(body, build, camera),
  );
  const layers: Layer[] = [
    { name: 'torso', capsules: torso.capsules },
    { name: 'head', capsules: [{ from: body.skull, to: body.headCentre, radius: 0.09 }] },
    ...SIDES.map((s) => ({ name: `${s}Leg`, capsules: legCapsules(leg[s]), bonus: 0 })),
    ...SIDES.map((s) => ({ name: `${s}Arm`, capsules: armCapsules(arm[s]), bonus: 0.03 })),
  ];
  const forced = (motion.paint ?? []).map(([front, behind]): [string, string] =>
    mirrored ? [EXCHANGED[front], EXCHANGED[behind]] : [front, behind],
  );
  const order = paintOrder(layers, camera, [...forced, ...besideTrunk(body, camera)]);
  const distant = farSide(body, camera);
  const viewOf = (s: Side, part: 'Leg' | 'Arm'): LimbView => ({
    distant: distant === s,
    attached: order.indexOf(`${s}${part}`) > order.indexOf('torso'),
  });
  const limbs = [
    ...SIDES.map((s) => {
      const limbView = viewOf(s, 'Leg');
      return recall(`${s}Leg`, [leg[s], build, seen, limbView], () =>
        drawLeg(body, s, build, camera, limbView),
      );
    }),
    ...SIDES.map((s) => {
      const limbView = viewOf(s, 'Arm');
      return recall(`${s}Arm`, [arm[s], build, seen, limbView], () =>
        drawArm(body, s, build, camera, limbView),
      );
    }),
  ];
  const inside = options.inside?.(body, side, camera, options.marked) ?? [];
  const window = seenThrough(order, body, side, camera);
  const props = (motion.props ?? []).map((prop) => (mirrored ? mirrorProp(prop) : prop));
  const drawn = (which: (prop: Prop) => boolean): Shape[] =>
    props.flatMap((prop, i) =>
      which(prop)
        ? recall(`prop-${i}`, [prop, isWorked(prop) ? body : body.props, seen], () =>
            drawProp(prop, i, body, camera),
          )
        : [],
    );

  const layer = (name: string): readonly Shape[] => {
    if (name === 'torso') return [...torsoShapes(torso, limbs), ...(tint?.trunk ?? [])];
    if (name === 'head')
      return recall('head', [trunk, look, seen], () => drawHead(body, look, camera));
    const limb = limbs.find((l) => l.name === name);
    return limb === undefined
      ? []
      : [
          ...drawn(({ beneath }) => beneath === (mirrored ? EXCHANGED[limb.name] : name)),
          ...limbShapes(limb, held(props, limb, body, camera), recall),
          ...(tint?.[limb.name] ?? []),
        ];
  };

  return [
    ...recall('floor', seen, () => floorShapes(motion, camera, seen[1])),
    ...drawn(({ kind }) => kind === 'mat'),
    filled('shadow', shadowPath(body, camera), 'shadow', 0.16),
    ...drawn(({ kind, beneath }) => beneath === undefined && kind !== 'mat' && kind !== 'band'),
    ...order.flatMap((name) => [...layer(name), ...(name === window ? inside : [])]),
    ...drawn(({ kind }) => kind === 'band'),
    ...props.flatMap((prop, i) => drawPropOver(prop, i, body, camera)),
  ];
}

/** The nearest part that the hip is seen through: trunk, thigh, and the other leg unless its hip lies before; never an arm. */
function seenThrough(order: readonly string[], { leg }: Body, side: Side, camera: Camera) {
  const before = camera.depth(leg[other(side)].hip) > camera.depth(leg[side].hip);
  const solid = before ? `${other(side)}Leg` : '';
  return order.filter((name) => name !== solid && /torso|Leg/.test(name)).at(-1);
}

/** It moves with hands and feet, not by itself. */
const isWorked = ({ kind }: Prop): boolean =>
  kind === 'band' || kind === 'leg-press' || kind === 'leg-extension';

function torsoShapes(torso: Torso, limbs: readonly Limb[]): Shape[] {
  const around = torso.shorts + torso.shirt + torso.neck;
  return [
    outlined('torso-outline', around + limbs.map((limb) => limb.sleeve).join(''), 'none'),
    filled('shorts', torso.shorts, 'shorts'),
    ...limbs.flatMap((limb) => limb.root),
    outlined('hem', torso.hem, 'shirt', HEM),
    filled('shirt', torso.shirt, 'shirt'),
    outlined('neck', torso.neck, 'skin', HEM),
  ];
}

/**
 * First the whole limb, then again the piece that lies nearer, with an edge of its own, then what it wears. Foot and
 * hand lie on shank and forearm, so beneath a thigh or upper arm that lies nearer than these.
 */
function limbShapes(limb: Limb, inHand: readonly Shape[], recall: Recall): Shape[] {
  const { upper, lower, name, skin } = limb;
  const away = upper.depth >= lower.depth;
  const [behind, front] = away ? [lower, upper] : [upper, lower];
  const [edge, joint] = recall(`${name}-front`, limb, () => [front.edge(), front.joint()] as const);
  const end = [...inHand, ...limb.end];
  return [
    outlined(`${name}-limb`, upper.outline + lower.outline, skin),
    ...behind.cloth,
    ...(away ? end : []),
    outlined(`${name}-edge`, edge, skin),
    filled(`${name}-joint`, joint, skin),
    ...front.cloth,
    ...(away ? [] : end),
  ];
}

function held(props: readonly Prop[], limb: Limb, body: Body, camera: Camera): Shape[] {
  const side = SIDES.find((s) => limb.name === `${s}Arm`);
  if (side === undefined) return [];
  return props.flatMap((prop, i) => drawHeld(prop, i, body, side, camera));
}

function farSide(body: Body, camera: Camera): Side | undefined {
  const lead = camera.depth(body.leg.right.hip) - camera.depth(body.leg.left.hip);
  if (Math.abs(lead) < 0.1) return undefined;
  return lead > 0 ? 'left' : 'right';
}

const EXCHANGED: Readonly<Record<PartName, PartName>> = {
  torso: 'torso',
  head: 'head',
  rightLeg: 'leftLeg',
  leftLeg: 'rightLeg',
  rightArm: 'leftArm',
  leftArm: 'rightArm',
};
