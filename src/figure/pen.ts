import { type Ellipse, onCircle } from './ellipse.ts';
import type { Point2 } from './view.ts';

/** Up to this angle one cubic curve keeps to a circle within a five-hundredth of its radius. */
const LONGEST_CURVE = 2.2;

/** Writes path data in whole units, each command relative to where the last one really ended: short, and no drift. */
export class Pen {
  d: string;
  #x: number;
  #y: number;

  constructor([x, y]: Point2) {
    [this.#x, this.#y] = [Math.round(x), Math.round(y)];
    this.d = `M${this.#x}${spaced(this.#y)}`;
  }

  line([x, y]: Point2): void {
    const [dx, dy] = [Math.round(x) - this.#x, Math.round(y) - this.#y];
    this.d += `l${dx}${spaced(dy)}`;
    this.#x += dx;
    this.#y += dy;
  }

  curve([cx, cy]: Point2, [x, y]: Point2): void {
    const [dx, dy] = [Math.round(x) - this.#x, Math.round(y) - this.#y];
    this.d += `q${Math.round(cx) - this.#x}${spaced(Math.round(cy) - this.#y)}${spaced(dx)}${spaced(dy)}`;
    this.#x += dx;
    this.#y += dy;
  }

  /** Along an ellipse, from where it touches the tangent facing `from` to where it touches that facing `to`. */
  arc(e: Ellipse, from: Point2, to: Point2): void {
    const [u, v] = onCircle(e, from);
    const [u2, v2] = onCircle(e, to);
    const turn = Math.atan2(u * v2 - v * u2, u * u2 + v * v2);
    // A hair backwards is no way round.
    if (turn > 0 || turn < -0.01) this.#around(e, u, v, turn > 0 ? turn : turn + 2 * Math.PI);
  }

  /** All the way along an ellipse. */
  around(e: Ellipse): void {
    this.#around(e, 1, 0, 2 * Math.PI);
  }

  #around(e: Ellipse, startU: number, startV: number, turn: number): void {
    const pieces = Math.ceil(turn / LONGEST_CURVE);
    const [c, s] = [Math.cos(turn / pieces), Math.sin(turn / pieces)];
    const k = (4 / 3) * Math.tan(turn / pieces / 4);
    let u = startU;
    let v = startV;
    for (let i = 0; i < pieces; i++) {
      const u2 = u * c - v * s;
      const v2 = u * s + v * c;
      this.#cubic(e, u - k * v, v + k * u, u2 + k * v2, v2 - k * u2, u2, v2);
      u = u2;
      v = v2;
    }
  }

  /** A cubic curve by its two handles and its end, points of the circle behind the ellipse. */
  #cubic(e: Ellipse, u1: number, v1: number, u2: number, v2: number, u: number, v: number): void {
    const [ox, oy] = [e.x - this.#x, e.y - this.#y];
    const dx = Math.round(ox + e.a * u);
    const dy = Math.round(oy + e.b * u + e.d * v);
    this.d +=
      `c${Math.round(ox + e.a * u1)}${spaced(Math.round(oy + e.b * u1 + e.d * v1))}` +
      `${spaced(Math.round(ox + e.a * u2))}${spaced(Math.round(oy + e.b * u2 + e.d * v2))}${spaced(dx)}${spaced(dy)}`;
    this.#x += dx;
    this.#y += dy;
  }
}

/** A picture is thousands of small numbers: each is written once and then looked up. */
const FAR = 2048;
const written: (string | undefined)[] = Array.from({ length: 2 * FAR });

/** A number as it follows another one. */
function spaced(value: number): string {
  const slot = value + FAR;
  const known = written[slot];
  if (known !== undefined) return known;
  const text = value < 0 ? `${value}` : ` ${value}`;
  if (slot >= 0 && slot < 2 * FAR) written[slot] = text;
  return text;
}
