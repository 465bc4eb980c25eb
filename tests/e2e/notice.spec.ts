import { expect, test } from '@playwright/test';
import { openApp } from '#tests/support/app-page.ts';
import { day } from '#tests/support/diary-records.ts';
import { sharedCases } from '#tests/support/escalation-shared-cases.ts';
import { restoreDiary } from '#tests/support/restore-diary.ts';

const today = day('2026-11-23');

/** A worked diary of the specification, the title of its notice on the last day, and what a person must read there. */
const read = [
  ['T01', 'Nothing to point out', ['No pain of 2 or more is being counted now.']],
  [
    'T05',
    'Time to get this looked at',
    [
      'In the last 14 days you logged 14 days, all 14 of them at 3 or more. A typical day was 4.0 in your first week and 4.0 in the last 7 days. You did your routines on 7 of those 14 days.',
      'This is a count of your entries, not a diagnosis.',
      'Book an ordinary appointment',
    ],
  ],
  [
    'T06',
    'Routines come first',
    [
      'None of the last 7 days holds a finished routine; 2 would do.',
      'General guidance is to see a professional if hip pain has not improved after two weeks at home.',
    ],
  ],
  [
    'T07',
    'Time to get this looked at',
    ['28 of the last 28 days were at 3 or more.', 'No finished routine is noted in those 14 days.'],
  ],
  [
    'T09',
    'Lower than in your first week',
    ['A typical day was 4.6 in your first week and 2.0 in the last 7 days.'],
  ],
  [
    'T10',
    'Time to get this looked at',
    [
      'This is day 43 since an entry first reached 2 or more.',
      'A typical day was 5.0 in your first week and 3.0 in the last 7 days.',
    ],
  ],
  [
    'T13',
    'Time to get this looked at',
    ['Pain of 6 or more came on 4 or more of them, or on every one.', 'Above 5, leave running.'],
  ],
  [
    'T16',
    'Stop running. Be seen today or tomorrow',
    [
      'you logged very strong pain, 7 or more',
      'Stretches, rolling and strength are put away here until you say you got help.',
    ],
  ],
  [
    'T17',
    'Get medical help now',
    ['You ticked that you can’t walk or put weight on the leg.', 'Stop running.'],
  ],
  [
    'T18',
    'Stop running. Be seen today or tomorrow',
    ['You ticked that you limp, or ordinary walking hurts.', 'today or tomorrow.'],
  ],
  [
    'T28',
    'Time to get this looked at',
    ['The notice from before is still open, because your entries have not settled since.'],
  ],
  ['T29', 'You have seen someone', ['This notice stays quiet for 42 days.']],
  [
    'T37',
    'Too few entries to say more',
    ['In the last 14 days you logged 2 days. From 4 logged days on the notice can say something.'],
  ],
  ['T39', 'Time to get this looked at', ['you noted that it affected your daily life or sleep.']],
  ['T47', 'Ease off for a few days', ['Drop sprints, hills and strides first.']],
  ['T49', 'It has been quiet', ['In the last 14 days you logged 10 days, all at 2 or less.']],
] as const;

// Two walks, because two can be made at once.
for (const walk of [0, 1]) {
  const diaries = read.filter((_, index) => index % 2 === walk);
  test(`the notices of the diaries ${diaries.map(([id]) => id).join(', ')}`, async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-23T20:00:00Z') });
    await openApp(page);
    for (const [id, title, sentences] of diaries)
      await test.step(`${id}: ${title}`, async () => {
        const diary = sharedCases.find((one) => one.id === id);
        if (!diary) throw new Error(`no diary ${id}`);
        await restoreDiary(page, diary, today);
        await page.goto('/notice/');
        await expect(page.getByRole('heading', { name: title })).toBeVisible();
        for (const sentence of sentences)
          await expect(page.getByText(sentence).first()).toBeVisible();
        // Always there, whatever the notice says; and never a promise.
        await expect(page.getByRole('heading', { name: 'Get help sooner if' })).toBeVisible();
        await expect(page.getByText(/cleared to run|safe to run/i)).toHaveCount(0);
      });
  });
}
