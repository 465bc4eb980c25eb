import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '#src/domain/day.ts';
import { ruleVersion } from '#src/domain/escalation/rules.ts';
import { NoticeScreen, preloadNotice } from '#src/features/notice/notice-screen.tsx';
import { en } from '#src/messages/en.ts';
import { anEntry } from '#tests/support/diary-records.ts';
import { allEntries, servicesWith, show, today } from '#tests/support/diary-screen.tsx';
import { storage } from '#tests/support/fresh-diary.ts';
import { showDiary } from './worked-diary-screen.tsx';

beforeEach(async () => {
  await preloadNotice('', en);
});

const notice = (id: string, silent = 0) =>
  showDiary(storage, id, <NoticeScreen />, { path: '/notice/', silent });

const kept = async () => {
  const read = await storage.exportAll();
  if (!read.ok) throw new Error(read.reason);
  return read.value;
};

describe('the article’s rule', () => {
  it('is explained with the counts, the rule, what it is not, what to do and the sources', async () => {
    await notice('T05');
    const card = await screen.findByRole('region', { name: 'Time to get this looked at' });
    within(card).getByText(/Book an ordinary appointment/);
    within(card).getByText('Keep runs easy and at 5 or less. Stop if you limp.');
    screen.getByText(/you logged 14 days, all 14 of them at 3 or more/);
    screen.getByText(/This is the article’s rule/);
    screen.getByText(/not a diagnosis/);
    screen.getByText(/No clinician has validated this rule/);
    screen.getByText(new RegExp(`Rule version ${ruleVersion.replaceAll('.', '\\.')}`));
    expect(screen.getByRole('link', { name: 'Thorborg 2017' }).getAttribute('href')).toBe(
      '/learn/sources/#thorborg-2017',
    );
    expect(screen.getByRole('link', { name: 'How the rule works' }).getAttribute('href')).toBe(
      '/learn/rule/',
    );
    screen.getByRole('button', { name: 'Save my diary' });
  });

  it('goes quiet after “I’ve seen someone”, and comes back with undo', async () => {
    const { user, today: last } = await notice('T05');
    await user.click(await screen.findByRole('button', { name: 'I’ve seen someone' }));
    await screen.findByRole('region', { name: 'You have seen someone' });
    expect((await kept()).acknowledgements).toMatchObject([
      { kind: 'seen-professional', day: last },
    ]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('region', { name: 'Time to get this looked at' });
  });

  it('is answered once, however quickly the button is tapped twice', async () => {
    const { user } = await notice('T05');
    const seen = await screen.findByRole('button', { name: 'I’ve seen someone' });
    seen.click();
    seen.click();
    await screen.findByRole('region', { name: 'You have seen someone' });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('region', { name: 'Time to get this looked at' });
  });

  it('is set aside for seven days, and can still be answered', async () => {
    const { user } = await notice('T05');
    await user.click(await screen.findByRole('button', { name: 'Remind me in 7 days' }));
    await screen.findByRole('region', { name: 'You asked to be reminded later' });
    screen.getByRole('button', { name: 'I’ve seen someone' });
    expect(screen.queryByRole('button', { name: 'Remind me in 7 days' })).toBeNull();
  });

  it('is kept as advice that was shown, once', async () => {
    const { today: last, unmount } = await notice('T05');
    await screen.findByRole('region', { name: 'Time to get this looked at' });
    unmount();
    show(<NoticeScreen />, {
      services: servicesWith(storage, last),
      path: '/notice/',
      at: '/notice/',
    });
    await screen.findByRole('region', { name: 'Time to get this looked at' });
    await expect
      .poll(async () => (await kept()).adviceShown)
      .toMatchObject([
        {
          day: last,
          status: 'see-professional',
          reason: 'persisting-despite-routines',
          ruleVersion,
        },
      ]);
  });
});

describe('a runner under 18', () => {
  it('is told to go with a parent or carer', async () => {
    await notice('T18');
    await storage.settings.change({ ageBand: 'under-18' });
    await screen.findByText(/Tell a parent or carer, and arrange together to be seen/);
  });
});

describe('a diary with nothing to point out', () => {
  it('is said so, keeps no advice, and still shows when to get help sooner', async () => {
    await notice('T01');
    await screen.findByRole('region', { name: 'Nothing to point out' });
    screen.getByRole('heading', { name: 'Get help sooner if' });
    screen.getByText('you can’t walk or put weight on the leg');
    expect((await kept()).adviceShown).toEqual([]);
  });
});

describe('an emergency sign', () => {
  it('says to call, with the number of the country that was chosen', async () => {
    const { user } = await notice('T17');
    const card = await screen.findByRole('region', { name: 'Get medical help now' });
    within(card).getByText('You ticked that you can’t walk or put weight on the leg.');
    await user.selectOptions(within(card).getByLabelText('Which country are you in?'), 'NZ');
    const call = await within(card).findByRole('link', { name: 'Call 111 (New Zealand)' });
    expect(call.getAttribute('href')).toBe('tel:111');
    within(card).getByText('New Zealand: 111.');
  });

  it('stays until “I got help”, which can be undone', async () => {
    const { user } = await notice('T17', 30);
    await screen.findByRole('region', { name: 'Get medical help now' });
    await user.click(screen.getByRole('button', { name: 'I got help' }));
    await screen.findByText(/Your routines are back/);
    await expect
      .poll(() => screen.queryByRole('region', { name: 'Get medical help now' }))
      .toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('region', { name: 'Get medical help now' });
  });

  it('ticked by mistake is taken out of its entry, which keeps the rest, with undo', async () => {
    const { user } = await notice('T17');
    const before = await allEntries(storage);
    await user.click(await screen.findByRole('button', { name: 'I ticked this by mistake' }));
    await screen.findByText('Taken back.');
    expect((await allEntries(storage)).map(({ flags, nrs }) => ({ flags, nrs }))).toEqual(
      before.map(({ nrs }) => ({ flags: [], nrs })),
    );
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await expect.poll(() => allEntries(storage)).toEqual(before);
  });

  it('ticked by mistake keeps what else an entry without a score says', async () => {
    const said = anEntry('a', 21, { nrs: null, dailyLifeAffected: true });
    await storage.diary.put({ ...said, flags: ['pain-walking-limp'] });
    const { user } = show(<NoticeScreen />, {
      services: servicesWith(storage),
      path: '/notice/',
      at: '/notice/',
    });
    await user.click(await screen.findByRole('button', { name: 'I ticked this by mistake' }));
    await screen.findByText('Taken back.');
    expect(await allEntries(storage)).toMatchObject([{ flags: [], dailyLifeAffected: true }]);
  });

  it('ticked by mistake takes an entry away that held nothing else', async () => {
    const { user } = await notice('T59');
    await user.click(await screen.findByRole('button', { name: 'I ticked this by mistake' }));
    await expect.poll(() => allEntries(storage)).toEqual([]);
  });
});

describe('very strong pain', () => {
  it('is answered with help or with the questions', async () => {
    await notice('T16');
    await screen.findByRole('region', { name: 'Stop running. Be seen today or tomorrow' });
    screen.getByRole('button', { name: 'I got help' });
    expect(screen.getByRole('link', { name: 'Answer the questions' }).getAttribute('href')).toBe(
      '/check/',
    );
  });
});

describe('a diary that cannot be read', () => {
  it('is said so, and nothing is waited for', async () => {
    storage.close();
    show(<NoticeScreen />, { services: servicesWith(storage), path: '/notice/', at: '/notice/' });
    await screen.findByRole('alert');
    expect(document.querySelector('[aria-busy]')).toBeNull();
    screen.getByRole('heading', { name: 'Get help sooner if' });
  });
});

describe('a clock that was wrong', () => {
  it('is said, with a way to the entries', async () => {
    const ahead = addDays(today, 400);
    await storage.diary.put({ ...anEntry('a'), day: ahead, createdDay: ahead });
    show(<NoticeScreen />, { services: servicesWith(storage), path: '/notice/', at: '/notice/' });
    await screen.findByText(/1 entry is dated after today/);
    expect(screen.getByRole('link', { name: 'See the entries' }).getAttribute('href')).toBe(
      '/trend/',
    );
  });
});
