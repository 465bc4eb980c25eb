import type { Random } from '#tests/support/seeded.ts';
import { oneOf } from './hostile-text.ts';

const pages = [
  '/',
  '/log/',
  '/log/entry/',
  '/move/exercises/',
  '/move/routines/',
  '/play/',
  '/learn/',
  '/trend/',
  '/settings/',
  '/settings/privacy/',
  '/notice/',
] as const;

const names = ['day', 'context', 'score', 'from', 'id', '__proto__', 'x'] as const;

const values = [
  '',
  '0',
  '11',
  '-1',
  '1e999',
  'NaN',
  '2026-02-30',
  '9999-12-31',
  '2026-11-20',
  'post-run',
  'constructor',
  '__proto__',
  'hasOwnProperty',
  '../../..',
  '%2e%2e%2f',
  '%00',
  '%E0%A4%A',
  '%ud83d',
  '%F0%9F%92%A9',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '" onload="alert(1)',
  'x'.repeat(8000),
  '[object Object]',
  'a&a=b&a=c',
  ';/?:@&=+$,',
] as const;

/** A path with query and fragment, as a stranger's link might have it. */
export const hostileAddress = (random: Random): string => {
  const part = () => oneOf(random, values);
  const path = oneOf(random, pages) + (random.below(2) === 0 ? `${part()}/` : '');
  const query = Array.from({ length: random.below(4) }, () => `${oneOf(random, names)}=${part()}`);
  return `${path.replaceAll(/[?#]/g, '')}?${query.join('&').replaceAll('#', '')}#${random.below(3) === 0 ? part() : ''}`;
};
