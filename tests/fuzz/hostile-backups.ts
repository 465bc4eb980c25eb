import type { Random } from '#tests/support/seeded.ts';
import { damaged, hostileJson, oneOf } from './hostile-text.ts';

/** The text of a file that may or may not be a backup: a good one with one to four things wrong. */
export const hostileBackup = (good: string, random: Random): string => {
  if (random.below(8) === 0) return damaged(good, random);
  if (random.below(50) === 0) return hostileJson(random);
  const tree: Json = JSON.parse(good);
  const marks = new Map<string, string>();
  for (let changes = 1 + random.below(4); changes > 0; changes -= 1) change(tree, random, marks);
  let text = JSON.stringify(tree);
  for (const [mark, json] of marks) text = text.replace(`"${mark}"`, () => json);
  return text;
};

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Walks to a place in the tree and makes it wrong; what JSON values cannot hold is marked and written in later. */
const change = (tree: Json, random: Random, marks: Map<string, string>): void => {
  let holder: Json = tree;
  for (let depth = 1 + random.below(5); depth > 0; depth -= 1) {
    const inside: Json | undefined =
      childrenOf(holder)[random.below(childrenOf(holder).length || 1)];
    if (typeof inside !== 'object' || inside === null || childrenOf(inside).length === 0) break;
    holder = inside;
  }
  const mark = `mark-${marks.size}`;
  marks.set(mark, hostileJson(random));
  if (Array.isArray(holder)) changeList(holder, mark, random);
  if (typeof holder !== 'object' || holder === null || Array.isArray(holder)) return;
  const record = holder;
  const keys = Object.keys(record);
  const key = keys[random.below(keys.length || 1)] ?? 'x';
  oneOf<() => void>(random, [
    () => {
      record[key] = mark;
    },
    () => {
      delete record[key];
    },
    () => {
      const name = oneOf(random, ['__proto__', 'constructor', 'surprise', '', 'x'.repeat(300)]);
      Object.defineProperty(record, name, {
        value: mark,
        enumerable: true,
        writable: true,
        configurable: true,
      });
    },
  ])();
};

const changeList = (list: Json[], mark: string, random: Random): void => {
  const at = random.below(list.length || 1);
  oneOf<() => void>(random, [
    () => {
      list[at] = mark;
    },
    // The same id twice.
    () => list.push(structuredClone(list[at] ?? null)),
    () => list.splice(at, 1),
    () => list.reverse(),
    () => {
      for (let more = 300; more > 0; more -= 1) list.push(mark);
    },
  ])();
};

const childrenOf = (json: Json): Json[] =>
  typeof json === 'object' && json !== null ? Object.values(json) : [];
