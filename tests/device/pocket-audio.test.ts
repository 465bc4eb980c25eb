import { describe, expect, it } from 'vitest';
import { createPocketAudio } from '#src/device/pocket-audio.ts';

const phone = (plays = true) => {
  const element = {
    src: '',
    currentTime: 0,
    paused: true,
    ended: false,
    play: async () => {
      if (!plays) throw new Error('not allowed');
      element.paused = false;
    },
    pause: () => {
      element.paused = true;
    },
  };
  const handlers = new Map<string, (() => void) | null>();
  const positions: unknown[] = [];
  const session = {
    metadata: null as { title: string } | null,
    playbackState: 'none',
    setActionHandler: (name: string, handler: (() => void) | null) => handlers.set(name, handler),
    setPositionState: (state: unknown) => positions.push(state),
  };
  const urls = { open: 0 };
  let elements = 0;
  const pocket = createPocketAudio({
    createElement: () => {
      elements += 1;
      return element as unknown as HTMLAudioElement;
    },
    createUrl: () => {
      urls.open += 1;
      return 'blob:track';
    },
    revokeUrl: () => {
      urls.open -= 1;
    },
    mediaSession: session as unknown as MediaSession,
    artwork: [],
  });
  return { pocket, element, handlers, positions, session, urls, made: () => elements };
};

const track = new Uint8Array(4);
const told: string[] = [];
const buttons = {
  play: () => told.push('play'),
  pause: () => told.push('pause'),
  next: () => told.push('next'),
  previous: () => told.push('previous'),
} as unknown as Parameters<ReturnType<typeof createPocketAudio>['open']>[2];

describe('the track in the pocket', () => {
  it('is unlocked by a breath of silence in the tap, and then plays in the same element', async () => {
    const { pocket, element, urls, made } = phone();
    pocket.unlock();
    pocket.unlock();
    expect(made()).toBe(1);
    await pocket.open(track, 0, buttons);
    expect(made()).toBe(1);
    expect(element.paused).toBe(false);
    pocket.close();
    expect(urls.open).toBe(0);
  });

  it('starts where the session stands and gives the lock screen its buttons', async () => {
    const { pocket, element, handlers, session } = phone();
    expect(await pocket.open(track, 12_500, buttons)).toBe(true);
    expect(element).toMatchObject({ src: 'blob:track', currentTime: 12.5, paused: false });
    for (const name of ['play', 'pause', 'nexttrack', 'previoustrack']) handlers.get(name)?.();
    expect(told).toEqual(['play', 'pause', 'next', 'previous']);
    expect(session.playbackState).toBe('playing');
    expect(pocket.positionMs()).toBe(12_500);
  });

  it('tells the lock screen the move, and never a place beyond the end', async () => {
    const { pocket, positions, session } = phone();
    Object.assign(globalThis, {
      MediaMetadata: class {
        constructor(init: object) {
          Object.assign(this, init);
        }
      },
    });
    await pocket.open(track, 0, buttons);
    pocket.show({ title: 'Butterfly', artist: 'Hold', durationMs: 60_000, positionMs: 61_000 });
    expect(session.metadata).toMatchObject({
      title: 'Butterfly',
      artist: 'Hold',
      album: 'Hipwise',
    });
    expect(positions).toEqual([{ duration: 60, position: 60, playbackRate: 1 }]);
  });

  it('knows when the system has stopped it', async () => {
    const { pocket, element } = phone();
    await pocket.open(track, 0, buttons);
    expect(pocket.isPlaying()).toBe(true);
    element.paused = true;
    expect(pocket.isPlaying()).toBe(false);
  });

  it('gives everything back when it is closed', async () => {
    const { pocket, handlers, session, urls } = phone();
    await pocket.open(track, 0, buttons);
    pocket.close();
    expect([...handlers.values()]).toEqual([null, null, null, null]);
    expect(session).toMatchObject({ metadata: null, playbackState: 'none' });
    expect(urls.open).toBe(0);
  });

  it('may be refused', async () => {
    const { pocket, urls } = phone(false);
    expect(await pocket.open(track, 0, buttons)).toBe(false);
    expect(pocket.isPlaying()).toBe(false);
    expect(urls.open).toBe(0);
  });
});
