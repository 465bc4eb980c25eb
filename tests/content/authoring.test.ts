import { expect, it } from 'vitest';
import type { AuthoredExercise } from '#content/authoring.ts';

type AuthoredStatement = AuthoredExercise['statements'][number];

// The compiler is the judge: an expected error that does not come is itself an error.
it('does not compile a statement with a claim or source that does not exist', () => {
  const right = {
    claims: ['E5'],
    presentedText: 'Ask.',
    sources: ['nhs-hip-pain'],
  } satisfies AuthoredStatement;
  // @ts-expect-error the article has no claim E7
  const wrongClaim: AuthoredStatement = { ...right, claims: ['E7'] };
  // @ts-expect-error nobody wrote this
  const wrongSource: AuthoredStatement = { ...right, sources: ['nobody-2020'] };
  expect([right, wrongClaim, wrongSource]).toHaveLength(3);
});
