/** One stroke of a path as jsPDF's `path` takes it: m move, l line, c curve, h close. */
type PathStep = { readonly op: 'm' | 'l' | 'c' | 'h'; readonly c: readonly number[] };

/** A path of the figure (the commands M, L, H, V, Q, C and Z of SVG, absolute or relative) placed by `to`. */
export const pdfPath = (
  d: string,
  to: (x: number, y: number) => readonly [number, number],
): PathStep[] => {
  const steps: PathStep[] = [];
  let [x, y] = [0, 0];
  let start: readonly [number, number] = [0, 0];
  for (const [, command = '', given = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (given.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
    const kind = command.toUpperCase();
    const [fromX, fromY] = command === kind ? [() => 0, () => 0] : [() => x, () => y];
    const size = sizes[kind];
    if (size === undefined) throw new Error(`no path command ${command}`);
    if (size === 0) {
      steps.push({ op: 'h', c: [] });
      [x, y] = start;
      continue;
    }
    for (let at = 0; at + size <= numbers.length; at += size) {
      const own = numbers.slice(at, at + size);
      const points = pointsOf(kind, own, [fromX(), fromY()], [x, y]);
      const last = points.at(-1) ?? [x, y];
      // A curve of second degree as one of third.
      const all =
        kind === 'Q' && points[0]
          ? [between([x, y], points[0], 2 / 3), between(last, points[0], 2 / 3), last]
          : points;
      const op = kind === 'M' && at === 0 ? 'm' : all.length === 3 ? 'c' : 'l';
      if (op === 'm') start = last;
      steps.push({ op, c: all.flatMap(([px, py]) => to(px, py)) });
      [x, y] = last;
    }
  }
  return steps;
};

type Point = readonly [x: number, y: number];

/** How many numbers a command takes at a time. */
const sizes: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, Z: 0 };

const pointsOf = (
  kind: string,
  own: readonly number[],
  [fromX, fromY]: Point,
  [x, y]: Point,
): readonly Point[] => {
  const [first = 0] = own;
  if (kind === 'H') return [[fromX + first, y]];
  if (kind === 'V') return [[x, fromY + first]];
  return own.flatMap((value, at): Point[] =>
    at % 2 === 0 ? [[fromX + value, fromY + (own[at + 1] ?? 0)]] : [],
  );
};

const between = ([x, y]: Point, [toX, toY]: Point, share: number): Point => [
  x + (toX - x) * share,
  y + (toY - y) * share,
];
