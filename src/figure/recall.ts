import type { Motion } from './motion.ts';

/** Gives what `draw` gave the last time, if `from`, all that it depends on, has not changed since. */
export type Recall = <Drawn>(part: string, from: unknown, draw: () => Drawn) => Drawn;

type Kept = { readonly from: unknown; readonly drawn: unknown };
const known = new WeakMap<Motion, Map<string, Kept>>();

/**
 * In most movements half of the body rests, and in a hold all of it. What stays as it was is not drawn again: the same
 * numbers give the same shapes.
 */
export function recallOf(motion: Motion): Recall {
  const kept = known.get(motion) ?? new Map<string, Kept>();
  known.set(motion, kept);
  return <Drawn>(part: string, from: unknown, draw: () => Drawn): Drawn => {
    const last = kept.get(part);
    // A part's name stands for what it draws.
    if (last && isSame(last.from, from)) return last.drawn as Drawn;
    const drawn = draw();
    kept.set(part, { from, drawn });
    return drawn;
  };
}

/** Of numbers, words, lists and records, however deep. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((one, i) => isSame(one, b[i]));
  if (!isRecord(a) || !isRecord(b) || Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => key in b && isSame(a[key], b[key]))
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
