import { inspect, isDeepStrictEqual } from 'node:util';

// The part of a test runner that the rule's tests use, without its start-up time: with it a mutant takes a
// fraction of a second. The tests themselves are the ones that `vitest` runs.

/** @type {{ title: string, run: () => unknown }[]} */
const tests = [];
const path = [];

/** Runs the tests gathered since the last call; gives the title of the first that fails. */
export const firstFailure = async () => {
  for (const { title, run } of tests.splice(0)) {
    try {
      await run();
    } catch (error) {
      return `${title}: ${error instanceof Error ? error.message.split('\n')[0] : error}`;
    }
  }
  return null;
};

/** Draws the same examples every time, so that a change is noticed always or never. */
export const oneSeed = async (file) => {
  if (!/properties|replay|broken/.test(file)) return;
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ seed: 20260601, endOnFailure: true });
};

const titled = (title, row) => title.replace(/\$(\w+)/g, (_, key) => String(row?.[key]));

const eachRow = (call) => (rows) => (title, body) => {
  for (const row of rows) {
    call(titled(title, row), () => (Array.isArray(row) ? body(...row) : body(row)));
  }
};

export const describe = (title, body) => {
  path.push(title);
  body();
  path.pop();
};
describe.each = eachRow(describe);

export const it = (title, run) => {
  tests.push({ title: [...path, title].join(' > '), run });
};
it.each = eachRow(it);

const matches = (actual, wanted) =>
  wanted !== null && typeof wanted === 'object' && !Array.isArray(wanted)
    ? Object.entries(wanted).every(([key, value]) => matches(actual?.[key], value))
    : isDeepStrictEqual(actual, wanted);

/** As the real one does: a key that is undefined is no key. */
const plain = (value) =>
  Array.isArray(value)
    ? value.map(plain)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, held]) => held !== undefined)
            .map(([key, held]) => [key, plain(held)]),
        )
      : value;

const check = (holds, actual, wanted) => {
  if (!holds)
    throw new Error(`got ${inspect(actual, { breakLength: 400 })}, not ${inspect(wanted)}`);
};

export const expect = (actual) => ({
  toBe: (wanted) => check(Object.is(actual, wanted), actual, wanted),
  toEqual: (wanted) => check(isDeepStrictEqual(plain(actual), plain(wanted)), actual, wanted),
  toMatchObject: (wanted) => check(matches(actual, wanted), actual, wanted),
  toContain: (wanted) => check(actual.includes(wanted), actual, wanted),
  toMatch: (wanted) => check(wanted.test(actual), actual, wanted),
  toBeGreaterThan: (wanted) => check(actual > wanted, actual, wanted),
  toBeGreaterThanOrEqual: (wanted) => check(actual >= wanted, actual, wanted),
  toThrow: (wanted) => {
    try {
      actual();
    } catch (error) {
      return check(error instanceof wanted, error, wanted);
    }
    throw new Error('did not throw');
  },
});
