import { screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { redFlags } from '#src/domain/escalation/red-flags.ts';
import { rules, ruleVersion } from '#src/domain/escalation/rules.ts';
import { thresholds } from '#src/domain/escalation/thresholds.ts';
import { preloadRule, RuleScreen } from '#src/features/notice/rule-screen.tsx';
import { en } from '#src/messages/en.ts';
import { enRule } from '#src/messages/en-rule.ts';
import { show } from '#tests/support/diary-screen.tsx';

beforeAll(async () => {
  await preloadRule('', en);
});

const services = {
  clock: {
    now: () => 0,
    today: () => {
      throw new Error('a prerendered page knows no day');
    },
    minuteOfDay: () => 0,
  },
  storage: () => {
    throw new Error('a prerendered page reads no diary');
  },
  messages: en,
  newId: () => '',
  breath: () => Promise.resolve(),
  watches: new Map(),
};

it('shows every line, sign and number of the table that the code runs, each with a source', () => {
  show(<RuleScreen />, { services, path: '/learn/rule/', at: '/learn/rule/' });
  for (const rule of rules) {
    const line = document.getElementById(rule.id);
    expect(line?.textContent, rule.id).toContain(enRule.sentence(rule.id));
    expect(line?.querySelectorAll('a')).toHaveLength(rule.sources.length);
  }
  for (const flag of redFlags)
    expect(document.getElementById(flag.code)?.textContent).toContain(en.flags[flag.code]);
  const numbers = document.querySelectorAll('.rule-numbers > li');
  expect(numbers).toHaveLength(Object.keys(thresholds).length);
  expect(document.body.textContent).toContain('Very high score, from 8 points of 10');
  expect(document.body.textContent).toContain(
    'Share of the steps that makes a routine done 80\u00a0%',
  );
});

it('says that no clinician has validated it, and which version it is', () => {
  show(<RuleScreen />, { services, path: '/learn/rule/', at: '/learn/rule/' });
  screen.getByText('No clinician has validated this rule.');
  screen.getByText(`Version ${ruleVersion}`);
});
