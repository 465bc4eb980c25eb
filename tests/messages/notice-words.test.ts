import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '#src/domain/escalation/evidence.ts';
import { openFlags, redFlags } from '#src/domain/escalation/red-flags.ts';
import { statuses } from '#src/domain/escalation/rule.ts';
import { type Reason, reasons, rules } from '#src/domain/escalation/rules.ts';
import { thresholds } from '#src/domain/escalation/thresholds.ts';
import { type Assessment, assess } from '#src/domain/escalation.ts';
import { flagGroups } from '#src/domain/flag-groups.ts';
import { carriesTwoWeekLine } from '#src/domain/notice.ts';
import { en } from '#src/messages/en.ts';
import { noticeWords } from '#src/messages/en-notice-words.ts';
import { enRule as rule } from '#src/messages/en-rule.ts';
import { day } from '#tests/support/diary-records.ts';
import { assessedOn } from '#tests/support/escalation-diary.ts';
import { sharedCases } from '#tests/support/escalation-shared-cases.ts';

const { notice } = en;

const reader = { under18: false, emergency: undefined };
const young = { under18: true, emergency: { number: '999', country: 'United Kingdom' } };

const someEvidence: fc.Arbitrary<Evidence> = fc.record({
  episodeDays: fc.integer({ min: 0, max: 400 }),
  firstWeek: fc.option(fc.double({ min: 0, max: 10, noNaN: true })),
  lastWeek: fc.option(fc.double({ min: 0, max: 10, noNaN: true })),
  loggedDays7: fc.integer({ min: 0, max: 7 }),
  loggedDays14: fc.integer({ min: 0, max: 14 }),
  painfulDays14: fc.integer({ min: 0, max: 14 }),
  painfulDays28: fc.integer({ min: 0, max: 28 }),
  routineDays: fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 })),
  adherent: fc.boolean(),
  improved: fc.boolean(),
});

/** Every status a reason can come with: its own, and for a referral the softer two. */
const statusesOf = (reason: Reason): readonly Assessment['status'][] => {
  const flag = openFlags.find((row) => row.code === reason);
  if (flag) return [flag.tier];
  const line = rules.find((row) => row.id === reason);
  if (!line) throw new Error(reason);
  return line.status === 'see-professional'
    ? ['see-professional', 'see-professional-snoozed', 'under-care']
    : [line.status];
};

const everyNotice = reasons.flatMap((reason) =>
  statusesOf(reason).map((status) => ({ reason, status })),
);

const textOf = (assessment: Assessment, who: typeof reader | typeof young): string => {
  const words = noticeWords(assessment, who);
  return [words.title, ...words.seen, ...words.todo, words.running].join(' ');
};

/** Every sentence of a group of the catalogue that is not a function. */
const sentencesOf = (group: unknown): readonly string[] =>
  typeof group === 'string'
    ? [group]
    : typeof group === 'object' && group !== null
      ? Object.values(group).flatMap(sentencesOf)
      : [];

// escalation.md 11, with what would name a condition, and what would blame.
const neverSaid = [
  /\bdiagnos(e|es|ed|ing)\b/i,
  /(?<!not a )\bdiagnosis\b/i,
  /\bdetect|\bassess|\binflam|\brisk score|\bflare|\brelapse|\bpatients?\b|\bsymptom/i,
  /\btreat(s|ed|ment)?\b|\bheals?\b|\bcures?\b|\bfix(es|ed)?\b|\brelie[vf]|\btherapy\b|\bprescri|\brehab/i,
  /\bprevent|\bproven\b|\bclinically validated\b|\bmedical grade\b/i,
  /\bcleared to run\b|\bsafe to run\b|\bfit to run\b/i,
  /\blooks like\b|\byou have an? /i,
  /\bred alert\b|\babnormal|\bpathological/i,
  /\bno pain, no gain\b|\bpush through\b/i,
  /\bfracture|\btear\b|\bstrain|\barthritis|\bhernia|\btendin|\bbursitis|\bimpinge|\bcancer|\btumour|\binfection|\bpsoas|\bosteo|\bstress injury|\bclot|\btorsion|\babscess|\bhip flexor|\bsciatica/i,
  /\bfail|\bshould have\b|\bforgot|\blazy|\bonly did\b|\bmissed\b|\bstreak|\bwell done|\bgreat job/i,
  /!|\p{Extended_Pictographic}/u,
];

const wrongVerb =
  /\b1 of the last \d+ days (were|hold)\b|\b([02-9]|\d\d+) of the last \d+ days (was|holds)\b/;

const broken = /undefined|null|NaN|Infinity|\[object/;
const wrongNumber =
  /\b1 (days|times|entries|points|bouts|logged days|warning signs)\b|\b([02-9]|\d\d+) (day|time|entry|point|bout|logged day|warning sign)\b(?! of| since)/;

describe('the words of a notice', () => {
  it.each(everyNotice)(
    'for $status / $reason keep to what may be said, whatever the numbers',
    ({ status, reason }) => {
      fc.assert(
        fc.property(someEvidence, fc.constantFrom(reader, young), (evidence, who) => {
          const text = textOf({ status, reason, advice: [], evidence }, who);
          for (const never of neverSaid) expect(text).not.toMatch(never);
          expect(text).not.toMatch(broken);
          expect(text).not.toMatch(wrongNumber);
          expect(text).not.toMatch(wrongVerb);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('cover every status', () => {
    expect(new Set(everyNotice.map(({ status }) => status))).toEqual(new Set(statuses));
  });

  it.each([...sentencesOf(notice), ...sentencesOf(rule)])('around them say no more: %s', (text) => {
    for (const never of neverSaid) expect(text).not.toMatch(never);
  });

  it('say what a notice is not, and that no clinician has validated the rule', () => {
    expect(notice.notThis).toBe(
      'This is a count of your entries, not a diagnosis. It can’t tell what the cause is.',
    );
    expect(rule.notValidated).toBe('No clinician has validated this rule.');
  });

  it('say when to get help sooner, with every sign of both kinds', () => {
    expect(notice.signs.emergency).toHaveLength(10);
    expect(notice.signs.urgent).toHaveLength(10);
    expect(notice.signs.emergency[0]).toBe('you can’t walk or put weight on the leg');
  });

  it('ask each warning sign once', () => {
    const asked = flagGroups.flatMap((group): readonly string[] => group.flags);
    expect([...asked].sort()).toEqual(redFlags.map((flag) => flag.code).sort());
  });
});

describe('a runner under 18', () => {
  it.each(
    everyNotice.filter(({ status }) =>
      ['emergency', 'urgent', 'safety-check', 'see-professional', 'under-care'].includes(status),
    ),
  )('is told to take a parent or carer along: $status / $reason', ({ status, reason }) => {
    const { evidence } = assessedLast('T05');
    const { todo } = noticeWords({ status, reason, advice: [], evidence }, young);
    expect(todo.join(' ')).toContain('a parent or carer');
  });
});

describe('an emergency', () => {
  it('names the number with its country, and the local one when unknown', () => {
    const assessment = assessedLast('T17');
    expect(noticeWords(assessment, young).todo).toContain('United Kingdom: 999.');
    expect(noticeWords(assessment, reader).todo).toEqual(['Call your local emergency number.']);
  });
});

const start = day('2026-06-01');

const diaryOf = (id: string) => {
  const diary = sharedCases.find((one) => one.id === id);
  if (!diary) throw new Error(id);
  return diary;
};

const assessedLast = (id: string): Assessment => {
  const diary = diaryOf(id);
  return assessedOn(diary, start, diary.pain.length, assess);
};

const loggedAll = 'In the last 14 days you logged 14 days, all 14 of them at 3 or more.';

/** Worked diaries, and what their last day must say with the runner's own numbers. */
const told: readonly (readonly [id: string, title: string, parts: readonly string[]])[] = [
  [
    'T05',
    'Time to get this looked at',
    [
      loggedAll,
      'A typical day was 4.0 in your first week and 4.0 in the last 7 days.',
      'You did your routines on 7 of those 14 days.',
      'This is day 16 since an entry first reached 2 or more.',
      'Keep runs easy and at 5 or less. Stop if you limp.',
    ],
  ],
  [
    'T06',
    'Routines come first',
    [
      'None of the last 7 days holds a finished routine; 2 would do.',
      'if hip pain has not improved after two weeks at home',
    ],
  ],
  [
    'T07',
    'Time to get this looked at',
    ['28 of the last 28 days were at 3 or more.', 'This is day 29', 'No finished routine is noted'],
  ],
  [
    'T09',
    'Lower than in your first week',
    ['A typical day was 4.6 in your first week and 2.0 in the last 7 days.', '8 of them at 3'],
  ],
  ['T10', 'Time to get this looked at', ['This is day 43', '5.0 in your first week and 3.0']],
  [
    'T12',
    'Time to get this looked at',
    ['2.0 in your first week and 4.6', 'drop sprints, hills and strides first'],
  ],
  [
    'T13',
    'Time to get this looked at',
    ['you logged 5 days. Pain of 6 or more came on 4 or more of them', 'Above 5, leave running.'],
  ],
  [
    'T16',
    'Stop running. Be seen today or tomorrow',
    ['very strong pain, 7 or more', 'Stretches, rolling and strength are put away'],
  ],
  [
    'T17',
    'Get medical help now',
    ['You ticked that you can’t walk or put weight on the leg.', 'Stop running.'],
  ],
  ['T18', 'Stop running. Be seen today or tomorrow', ['you limp, or ordinary walking hurts']],
  [
    'T28',
    'Time to get this looked at',
    ['The notice from before is still open', 'you logged 4 days, all 4 of them at 3 or more'],
  ],
  ['T29', 'You have seen someone', ['This notice stays quiet for 42 days.', 'This is day 24']],
  ['T37', 'Too few entries to say more', ['you logged 2 days. From 4 logged days on']],
  [
    'T39',
    'Time to get this looked at',
    ['On 2 or more of the last 7 days', 'disturbs sleep or normal days', 'on 2 of those 14 days'],
  ],
  ['T47', 'Ease off for a few days', ['6 or more in or after a run', 'Drop sprints, hills and']],
  ['T49', 'It has been quiet', ['you logged 10 days, all at 2 or less', 'Ease back in']],
  ['T57', 'Time to get this looked at', ['you logged 7 days, 1 of them at 3 or more']],
];

describe('a worked diary, told in words', () => {
  it.each(told)('%s: %s', (id, title, parts) => {
    const assessment = assessedLast(id);
    expect(noticeWords(assessment, reader).title).toBe(title);
    for (const part of parts) expect(textOf(assessment, reader)).toContain(part);
  });

  it('carries the two-week line from day 15 of doing no routines, and not on day 14', () => {
    const line = 'has not improved after two weeks at home';
    const on = (dayOfDiary: number) => assessedOn(diaryOf('T06'), start, dayOfDiary, assess);
    expect(textOf(on(14), reader)).not.toContain(line);
    expect(carriesTwoWeekLine(on(14))).toBe(false);
    expect(textOf(on(15), reader)).toContain(line);
    expect(carriesTwoWeekLine(on(15))).toBe(true);
  });

  it('names the two weeks as past only when they are', () => {
    expect(textOf(assessedLast('T05'), reader)).toContain('has not eased after about two weeks');
    expect(textOf(assessedLast('T13'), reader)).not.toContain('has not eased');
    expect(textOf(assessedLast('T13'), reader)).toContain('sooner help when it gets worse');
  });

  it('is seen the same day for a hot, swollen leg', () => {
    const { evidence } = assessedLast('T18');
    const text = textOf(
      { status: 'urgent', reason: 'one-leg-swollen-hot', advice: [], evidence },
      reader,
    );
    expect(text).toContain('Be seen today');
    expect(text).not.toContain('tomorrow');
  });
});

describe('the rule in plain words', () => {
  const numbersIn = (text: string) => text.match(/\d+/g) ?? [];
  const shown = (value: number) => String(value < 1 ? Math.round(value * 100) : value);
  const defined = rule.words.map(([, meaning]) => meaning).join(' ');

  it.each(rules)('names every number that $id runs on', ({ id, thresholds: used }) => {
    for (const number of used) {
      const value = shown(thresholds[number].value);
      expect(numbersIn(`${rule.sentence(id)} ${defined}`), number).toContain(value);
    }
  });

  it.each(rules)('names no number that is not in the table, in $id', ({ id }) => {
    const known = Object.values(thresholds).map(({ value }) => shown(value));
    for (const number of numbersIn(rule.sentence(id))) expect(known).toContain(number);
  });
});
