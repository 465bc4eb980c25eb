import type { Random } from '#tests/support/seeded.ts';

/** One of the list, by the seed. */
export const oneOf = <Value>(random: Random, values: readonly [Value, ...Value[]]): Value =>
  values[random.below(values.length)] ?? values[0];

/** JSON text of a value that a careless reader stumbles over. Text, not values: some of it no JavaScript value can hold. */
export const hostileJson = (random: Random): string => {
  const length = [1, 65, 20_001, 200_000][random.below(4)] ?? 1;
  return oneOf<() => string>(random, [
    () => 'null',
    () => 'true',
    () => '-0',
    () => '1e999',
    () => '-1',
    () => '11',
    () => '3.5',
    () => '9007199254740993',
    () => '8640000000000001',
    () => '""',
    () => '"\\ud83d"',
    () => '"\\udc00\\ud800"',
    () => '"\\u0000"',
    () => '"__proto__"',
    () => '"constructor"',
    () => '"2026-02-30"',
    () => '"9999-12-31"',
    () => '"=HYPERLINK(1)"',
    () => '"<script>alert(1)</script>"',
    () => `"${'x'.repeat(length)}"`,
    () => '[]',
    () => '{}',
    () => '{"__proto__":{"polluted":true}}',
    () => '{"constructor":{"prototype":{"polluted":true}}}',
    () => '{"toString":1,"valueOf":null,"length":-1,"then":1}',
    () => `${'['.repeat(length % 5000)}${']'.repeat(length % 5000)}`,
    () => `${'{"a":'.repeat(length % 3000)}1${'}'.repeat(length % 3000)}`,
    () => `[${Array.from({ length: length % 2000 }, () => '0').join()}]`,
    () => String(random.below(2 ** 31) - 2 ** 30),
  ])();
};

/** Damage to a text as a whole: cut, doubled, a letter changed, marks before and after. */
export const damaged = (text: string, random: Random): string => {
  const at = random.below(text.length + 1);
  return oneOf<() => string>(random, [
    () => text.slice(0, at),
    () => text.slice(at),
    () => text + text,
    () => `${text.slice(0, at)}${String.fromCharCode(random.below(65_536))}${text.slice(at + 1)}`,
    () => `${text.slice(0, at)}${text.slice(at + 1 + random.below(20))}`,
    () => `\uFEFF${text}`,
    () => `\uFEFF\uFEFF${text}`,
    () => ` \n${text}\n\n`,
    () => `${text}\u0000`,
    () => text.replaceAll('"', "'"),
    () => text.toUpperCase(),
  ])();
};
