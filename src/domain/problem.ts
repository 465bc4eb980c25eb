/** What is wrong with one field of foreign data. Codes only: the words are the message catalogue's. */
export type ProblemCode =
  | 'not-json'
  | 'too-large'
  | 'not-hipwise'
  | 'newer-format'
  | 'missing'
  | 'unknown-field'
  | 'wrong-type'
  | 'out-of-range'
  | 'too-long'
  | 'not-allowed'
  | 'duplicate-id';

export type Problem = {
  /** Where, as in "entries[3].nrs"; empty for the whole. */
  readonly path: string;
  readonly code: ProblemCode;
};

/** The part of a schema's issue that is read here. */
type Issue = {
  readonly code?: unknown;
  readonly path?: unknown;
  readonly keys?: unknown;
  readonly origin?: unknown;
  readonly errors?: unknown;
};

/** More than these nobody reads. */
const mostProblems = 20;

/** What a schema found wrong with `input`, in the order of the fields; the first of many. */
export const problemsOf = (issues: readonly unknown[], input: unknown): Problem[] =>
  issues
    .slice(0, mostProblems)
    .filter(isIssue)
    .map((issue) => {
      const path = Array.isArray(issue.path) ? issue.path : [];
      if (issue.code === 'unrecognized_keys' && Array.isArray(issue.keys)) {
        return { path: written([...path, issue.keys[0]]), code: 'unknown-field' };
      }
      return { path: written(path), code: codeOf(issue, valueAt(input, path)) };
    });

const isIssue = (issue: unknown): issue is Issue => typeof issue === 'object' && issue !== null;

const codeOf = (issue: Issue, value: unknown): ProblemCode => {
  if (value === undefined) return 'missing';
  switch (issue.code) {
    case 'invalid_type':
      return 'wrong-type';
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array' ? 'too-long' : 'out-of-range';
    case 'too_small':
      return 'out-of-range';
    default:
      return 'not-allowed';
  }
};

const maxKeyLength = 40;

const written = (path: readonly unknown[]): string =>
  path.reduce<string>((before, part) => {
    if (typeof part === 'number') return `${before}[${part}]`;
    // A field without a name is still a field that has to be named.
    const key = part === '' ? '""' : String(part).slice(0, maxKeyLength);
    return before === '' ? key : `${before}.${key}`;
  }, '');

const valueAt = (input: unknown, path: readonly unknown[]): unknown =>
  path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, String(part))
        ? Reflect.get(value, String(part))
        : undefined,
    input,
  );
