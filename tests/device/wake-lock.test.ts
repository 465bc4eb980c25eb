import { describe, expect, it } from 'vitest';
import { createWakeLock } from '#src/device/wake-lock.ts';

const phone = (request?: () => Promise<{ release: () => Promise<void> }>) => {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as const });
  const held = { now: 0, asked: 0 };
  const give = async () => {
    held.asked += 1;
    held.now += 1;
    return {
      release: async () => {
        held.now -= 1;
      },
    };
  };
  const lock = createWakeLock({ request: request ?? give }, page as unknown as Document);
  const show = (visibilityState: 'visible' | 'hidden') => {
    Object.assign(page, { visibilityState });
    page.dispatchEvent(new Event('visibilitychange'));
  };
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
  return { lock, held, show, settled };
};

describe('the wake lock', () => {
  it('is held once however often it is wanted, and let go', async () => {
    const { lock, held, settled } = phone();
    lock.hold();
    lock.hold();
    await settled();
    expect(held).toEqual({ now: 1, asked: 1 });
    lock.release();
    await settled();
    expect(held.now).toBe(0);
  });

  it('is asked for again when the page comes back, and not while it is hidden', async () => {
    const { lock, held, show, settled } = phone();
    lock.hold();
    await settled();
    show('hidden');
    await settled();
    expect(held.asked).toBe(1);
    show('visible');
    await settled();
    expect(held.asked).toBe(2);
    lock.release();
    show('visible');
    await settled();
    expect(held.asked).toBe(2);
  });

  it('is let go even when it comes after nobody wants it', async () => {
    const { lock, held, settled } = phone();
    lock.hold();
    lock.release();
    await settled();
    expect(held.now).toBe(0);
  });

  it('is asked for anew while the one that came too late is still being let go', async () => {
    let asked = 0;
    const { lock, settled } = phone(async () => {
      asked += 1;
      return { release: () => new Promise<void>(() => {}) };
    });
    lock.hold();
    lock.release();
    await settled();
    lock.hold();
    await settled();
    expect(asked).toBe(2);
  });

  it('may be refused', async () => {
    const { lock, settled } = phone(() => Promise.reject(new Error('low battery')));
    lock.hold();
    await settled();
    lock.release();
  });
});
