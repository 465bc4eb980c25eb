import { describe, expect, it } from 'vitest';
import { createSessionLock } from '#src/device/session-lock.ts';

/** A lock manager as two tabs share it. */
const manager = () => {
  let taken = false;
  return {
    request: async (
      _name: string,
      _options: LockOptions,
      callback: (lock: unknown) => Promise<void> | undefined,
    ) => {
      if (taken) return callback(null);
      taken = true;
      await callback({});
      taken = false;
    },
  } as unknown as LockManager;
};

describe('one session on a device', () => {
  it('a second tab is refused until the first lets go', async () => {
    const shared = manager();
    const [first, second] = [createSessionLock(shared), createSessionLock(shared)];
    expect(await first.take()).toBe(true);
    expect(await second.take()).toBe(false);
    first.release();
    await new Promise<void>((resolve) => setImmediate(resolve));
    expect(await second.take()).toBe(true);
  });

  it('a tab that has it may ask again', async () => {
    const lock = createSessionLock(manager());
    expect(await lock.take()).toBe(true);
    expect(await lock.take()).toBe(true);
  });

  it('a tab that asks twice at once has it, and lets go once', async () => {
    const shared = manager();
    const [first, second] = [createSessionLock(shared), createSessionLock(shared)];
    expect(await Promise.all([first.take(), first.take()])).toEqual([true, true]);
    first.release();
    await new Promise<void>((resolve) => setImmediate(resolve));
    expect(await second.take()).toBe(true);
  });

  it('runs where there is no lock manager, or a broken one', async () => {
    expect(await createSessionLock(undefined).take()).toBe(true);
    const broken = { request: () => Promise.reject(new Error('denied')) } as unknown as LockManager;
    expect(await createSessionLock(broken).take()).toBe(true);
  });
});
