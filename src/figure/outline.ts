import {
  commonTangentBetween,
  commonTangents,
  type Ellipse,
  ellipse,
  isCircle,
  support,
  touch,
} from './ellipse.ts';
import type { Ellipsoid } from './ellipsoid.ts';
import { Pen } from './pen.ts';
import type { Camera, Point2 } from './view.ts';

/*
 * The shadow of an ellipsoid on the picture is an ellipse: centre c and S, the sum of v v^T over its projected
 * semi-axes v. A part of the body is the union of the hulls of neighbours in a chain of them. A run of balls whose
 * sides bend little is drawn in one go: along one side, around the end,
 * back along the other side.
 */

export function ellipseOf(body: Ellipsoid, camera: Camera): Ellipse {
  const [x, y] = camera.point(body.centre);
  // A pinch of roundness keeps a disc seen from its edge drawable.
  let [xx, xy, yy] = [4, 0, 4];
  for (const axis of body.axes) {
    const [a, b] = camera.flat(axis);
    xx += a * a;
    xy += a * b;
    yy += b * b;
  }
  return ellipse(x, y, xx, xy, yy);
}

export const ellipsesOf = (chain: readonly Ellipsoid[], camera: Camera): Ellipse[] =>
  chain.map((body) => ellipseOf(body, camera));

/** Path data of the union of the hulls of neighbours in a chain. */
export const chainPath = (chain: readonly Ellipsoid[], camera: Camera): string =>
  unionPath(ellipsesOf(chain, camera));

/** The same of their ellipses. All hulls turn the same way, so they merge when filled. */
export function unionPath(ellipses: readonly Ellipse[]): string {
  if (ellipses.length === 1) return hullPath(ellipses);
  let d = '';
  for (let i = 0; i + 1 < ellipses.length; ) {
    const run = straightRun(ellipses, i);
    d += run.length > 0 ? runPath(run) : hullPath(ellipses.slice(i, i + 2));
    i += Math.max(1, run.length);
  }
  return d;
}

/** Path data of one hull around all of them. */
export const wholeHull = (bodies: readonly Ellipsoid[], camera: Camera): string =>
  hullPath(ellipsesOf(bodies, camera));

/** From one ball to the next, and the directions that the tangents on either side of the way face. */
type Step = {
  readonly from: Ellipse;
  readonly to: Ellipse;
  readonly right: Point2;
  readonly left: Point2;
};

/** The steps from the `first` ball on, until a side has a notch. */
function straightRun(chain: readonly Ellipse[], first: number): Step[] {
  const steps: Step[] = [];
  for (let i = first; i + 1 < chain.length; i++) {
    const [from, to] = [chain[i], chain[i + 1]];
    if (!from || !to || !isCircle(from) || !isCircle(to)) break;
    const tangents = commonTangents(from, to);
    if (tangents === undefined) break;
    const [right, left] = tangents;
    const before = steps.at(-1);
    if (before && (isNotch(before.right, right) || isNotch(left, before.left))) break;
    steps.push({ from, to, right, left });
  }
  return steps;
}

/** About 14 degrees: a side that turns by less has a corner there, neither an arc nor a notch. */
const SLIGHT_TURN = 0.25;
const turn = (from: Point2, to: Point2): number => from[0] * to[1] - from[1] * to[0];
const isNotch = (from: Point2, to: Point2): boolean =>
  turn(from, to) < -SLIGHT_TURN || from[0] * to[0] + from[1] * to[1] < 0;

function runPath(run: readonly Step[]): string {
  const [first, ...more] = run;
  if (first === undefined) return '';
  const pen = new Pen(touch(first.from, first.right));
  let here = first;
  for (const next of more) {
    bend(pen, next.from, here.right, next.right);
    here = next;
  }
  pen.line(touch(here.to, here.right));
  pen.arc(here.to, here.right, here.left);
  for (const next of run.slice(0, -1).reverse()) {
    bend(pen, here.from, here.left, next.left);
    here = next;
  }
  pen.line(touch(first.from, first.left));
  pen.arc(first.from, first.left, first.right);
  return `${pen.d}z`;
}

/** Past a ball, from the tangent of one step to that of the next. */
function bend(pen: Pen, ball: Ellipse, from: Point2, to: Point2): void {
  if (turn(from, to) < SLIGHT_TURN) {
    pen.line(touch(ball, [from[0] + to[0], from[1] + to[1]]));
  } else {
    pen.line(touch(ball, from));
    pen.arc(ball, from, to);
  }
}

/** Directions to look in for the ellipse that reaches farthest, once around from and to `START`. */
const START: Point2 = [1, 0];
const COMPASS: readonly Point2[] = [
  ...[1, 2, 3, 4, 5, 6, 7].map((i): Point2 => {
    const angle = (i * Math.PI) / 4;
    return [Math.cos(angle), Math.sin(angle)];
  }),
  START,
];

/**
 * One hull around all: the farthest ellipse in each direction is part of it; where the next one takes over, their
 * common tangent is a straight edge.
 */
export function hullPath(ellipses: readonly Ellipse[]): string {
  const edges: { readonly from: Ellipse; readonly to: Ellipse; readonly facing: Point2 }[] = [];
  let before = farthest(ellipses, START, ellipses[0]);
  const first = before;
  let towards = START;
  for (const direction of COMPASS) {
    // Where two reach equally far, the walk ends on the one it began with.
    const best = direction === START ? first : farthest(ellipses, direction, before);
    if (best === undefined || before === undefined) return '';
    if (before !== best) {
      const facing = commonTangentBetween(before, best, towards, direction);
      edges.push({ from: before, to: best, facing });
    }
    [before, towards] = [best, direction];
  }
  if (before === undefined) return '';
  const last = edges.at(-1);
  if (last === undefined) {
    const pen = new Pen(touch(before, START));
    pen.around(before);
    return `${pen.d}z`;
  }
  const pen = new Pen(touch(last.to, last.facing));
  let facing = last.facing;
  for (const edge of edges) {
    pen.arc(edge.from, facing, edge.facing);
    pen.line(touch(edge.to, edge.facing));
    facing = edge.facing;
  }
  return `${pen.d}z`;
}

function farthest(
  ellipses: readonly Ellipse[],
  [c, s]: Point2,
  favourite: Ellipse | undefined,
): Ellipse | undefined {
  let best = favourite;
  let reach = best === undefined ? 0 : support(best, c, s);
  for (const e of ellipses) {
    if (e === best) continue;
    const r = support(e, c, s);
    if (r > reach) [best, reach] = [e, r];
  }
  return best;
}

export function linePath(points: readonly Point2[], closed = false): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const pen = new Pen(first);
  for (const point of rest) pen.line(point);
  return closed ? `${pen.d}z` : pen.d;
}

/** A smooth line through points. */
export function smoothPath(points: readonly Point2[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const pen = new Pen(first);
  for (let i = 0; i + 1 < rest.length; i++) {
    const [p, q] = [rest[i], rest[i + 1]];
    if (p === undefined || q === undefined) break;
    pen.curve(p, i + 2 === rest.length ? q : [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2]);
  }
  if (rest.length === 1 && rest[0] !== undefined) pen.line(rest[0]);
  return pen.d;
}
