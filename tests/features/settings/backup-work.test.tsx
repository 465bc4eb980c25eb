import { describe, expect, it } from 'vitest';
import { type Answer, type Ask, deskOf } from '#src/features/settings/backup-work.ts';

/** A worker that answers when the test says so. */
const slowWorker = () => {
  const asked: Ask[] = [];
  const worker = {
    postMessage: (ask: Ask) => asked.push(ask),
    terminate: () => {},
  } as unknown as Worker;
  const say = (data: Answer) => worker.onmessage?.(new MessageEvent('message', { data }));
  return { worker, asked, say };
};

const csv = (table: 'entries' | 'runs') => ({ kind: 'csv', table }) as const;
const file = (text: string): Answer => ({
  verb: 'write',
  value: { ok: true, value: new Blob([text]) },
});
const textOf = async (made: Promise<{ ok: boolean; value?: Blob }>) => {
  const { value } = await made;
  return (
    value &&
    new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.readAsText(value);
    })
  );
};
const turn = () => new Promise((done) => setTimeout(done));

describe('what the page asks of the worker', () => {
  it('is answered to who asked it, though two files are asked for at once', async () => {
    const { worker, asked, say } = slowWorker();
    const { desk } = deskOf(worker);
    const entries = textOf(desk.write(csv('entries')));
    const runs = textOf(desk.write(csv('runs')));
    await turn();
    say(file('entries'));
    await turn();
    say(file('runs'));
    expect(await entries).toBe('entries');
    expect(await runs).toBe('runs');
    expect(asked).toHaveLength(2);
  });

  it('is given up when the worker is stopped, and so is what waits behind it', async () => {
    const { worker } = slowWorker();
    const { desk, close } = deskOf(worker);
    const read = desk.read(new Blob(['x']), '', () => {});
    const write = desk.write(csv('runs'));
    await turn();
    close();
    await expect(read).rejects.toThrow();
    await expect(write).rejects.toThrow();
  });
});
