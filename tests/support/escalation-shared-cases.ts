import cases from '#tests/fixtures/escalation-cases.json' with { type: 'json' };
import type { SharedCase } from './escalation-diary.ts';

/** The worked diaries of the rule's specification, copied unchanged. */
export const sharedCases = cases as unknown as readonly SharedCase[];
