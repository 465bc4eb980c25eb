import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReportScreen } from '#src/features/report/report-screen.tsx';
import { anAdvice, anEntry, aRun, aSession, noRecords } from '#tests/support/diary-records.ts';
import { servicesWith, show } from '#tests/support/diary-screen.tsx';
import { storage } from '#tests/support/fresh-diary.ts';

beforeEach(async () => {
  await storage.diary.put(anEntry('a', 20, { nrs: 6, note: 'On the last hill' }));
  await storage.diary.put(anEntry('b', 21, { nrs: 2, flags: ['less-rotation'] }));
  await storage.diary.put(anEntry('long ago', -60, { nrs: 10, context: 'rest' }));
  await storage.runs.put(aRun('r', 20));
  await storage.sessions.put(aSession('s', 20));
  await storage.adviceShown.noteOnce(anAdvice('c', 21));
});
afterEach(() => vi.restoreAllMocks());

const report = async () => {
  const shown = show(<ReportScreen />, {
    services: servicesWith(storage),
    path: '/report/',
    at: '/report/',
  });
  const page = await screen.findByRole('article', { name: 'Hip and groin pain diary' });
  return { ...shown, page: within(page) };
};

const rowsOf = (section: ReturnType<typeof within>, column: string) =>
  within(section.getByRole('columnheader', { name: column }).closest('table') ?? document.body)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe('the report', () => {
  it('says who, when and how much on one page, from the diary as it is', async () => {
    const { page } = await report();
    expect(page.getByText('10 February 2026 to 23 March 2026, 42 days')).toBeTruthy();
    expect(page.getByText('1 of 2')).toBeTruthy();
    expect(page.getByText(/Harder to put on socks or turn the leg \(23 March 2026\)/)).toBeTruthy();
    expect(rowsOf(page, 'Left')).toEqual([['Front of hip', '2', '0']]);
    const front = page.getByRole('img', { name: 'From the front' });
    expect(front.textContent).toBe('2');
    expect(rowsOf(page, 'Middle')).toEqual([['After a run', '2', '4', '6']]);
    expect(rowsOf(page, 'Times')).toEqual([['Warm-up', '1', '100\u00a0%', '0']]);
    expect(rowsOf(page, 'Because')).toEqual([
      ['23 March 2026', 'Time to get this looked at', 'Still painful, routines done', '1'],
    ]);
    expect(page.getByText(/not a diagnosis/)).toBeTruthy();
    expect(page.getByText(/It is not medical advice/)).toBeTruthy();
  });

  it('says of a time without records what it is made of, and hands nothing over', async () => {
    await storage.importAll({ ...noRecords, entries: [anEntry('long ago', -60)] }, 'replace');
    const { user } = show(<ReportScreen />, {
      services: servicesWith(storage),
      path: '/report/',
      at: '/report/',
    });
    expect(await screen.findByText(/Nothing is noted in this time/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Log pain' }).getAttribute('href')).toBe('/log/');
    expect(screen.queryByRole('button', { name: /PDF|Print/ })).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'All' }));
    expect(await screen.findByRole('article')).toBeTruthy();
  });

  it('reaches as far back as was chosen', async () => {
    const { user, page } = await report();
    expect(page.queryByText('At rest')).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'All' }));
    expect(await screen.findByRole('rowheader', { name: 'At rest' })).toBeTruthy();
  });

  it('holds notes only when they are asked for', async () => {
    const { user, page } = await report();
    expect(page.queryByText('On the last hill')).toBeNull();
    await user.click(screen.getByRole('switch', { name: 'Put my notes in' }));
    expect(page.getByText('On the last hill')).toBeTruthy();
  });

  it('bears the name that was typed, and keeps it nowhere', async () => {
    const { user, page, unmount } = await report();
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Alex');
    expect(page.getByText('Alex')).toBeTruthy();
    unmount();
    expect((await report()).page.queryByText('Alex')).toBeNull();
    const everything = JSON.stringify([await storage.exportAll(), { ...localStorage }]);
    expect(everything).not.toContain('Alex');
  });

  it('is handed over as a PDF under a name that tells its day', async () => {
    const files: { name: string; start: string }[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} }),
    );
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    Object.assign(navigator, {
      canShare: () => true,
      share: async ({ files: shared }: { files: File[] }) => {
        for (const file of shared)
          files.push({ name: file.name, start: (await file.text()).slice(0, 5) });
      },
    });
    const { user } = await report();
    await user.click(screen.getByRole('button', { name: 'Share or save as PDF' }));
    await waitFor(
      () => expect(files).toEqual([{ name: 'hip-diary-2026-03-23.pdf', start: '%PDF-' }]),
      {
        timeout: 10_000,
      },
    );
    expect(await screen.findByText('The PDF is made.')).toBeTruthy();
  });

  it('says when the PDF could not hold every character', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    Object.assign(navigator, { canShare: () => true, share: async () => {} });
    const { user } = await report();
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), '李');
    await user.click(screen.getByRole('button', { name: 'Share or save as PDF' }));
    expect(await screen.findByText(/Print shows everything/, {}, { timeout: 10_000 })).toBeTruthy();
  });

  it('can be printed', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { user } = await report();
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
  });
});
