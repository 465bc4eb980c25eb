import { describe, expect, it } from 'vitest';
import { asksFlagQuestions } from '#src/domain/flag-questions.ts';

describe('the questions about warning signs are asked', () => {
  it.each([
    ['a score of 8', { nrs: 8, context: 'post-run', flags: [] }, true],
    ['a score of 7 after a run', { nrs: 7, context: 'post-run', flags: [] }, false],
    ['pain at rest', { nrs: 1, context: 'rest', flags: [] }, true],
    ['no pain at rest', { nrs: 0, context: 'rest', flags: [] }, false],
    ['a limp', { nrs: null, context: 'walking', flags: ['pain-walking-limp'] }, true],
    ['groin pain at night', { nrs: 2, context: 'walking', flags: ['night-or-rest-groin'] }, true],
    ['another sign', { nrs: 2, context: 'walking', flags: ['less-rotation'] }, false],
  ] as const)('after %s: %j is %s', (_title, entry, asks) => {
    expect(asksFlagQuestions({ ...entry, flags: [...entry.flags] })).toBe(asks);
  });
});
