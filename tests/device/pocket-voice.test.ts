import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPocketVoice, pagePocketVoice, type VoicePort } from '#src/device/pocket-voice.ts';

const samples = Float32Array.from({ length: 4000 }, (_, index) => index);
const recording = {
  address: '/assets/en.mp3',
  places: { Go: [1000, 1100], Rest: [2000, 2500] },
} as const;

const voice = (over: Partial<VoicePort> = {}) =>
  createPocketVoice({
    find: async (language) => (language === 'en' ? recording : undefined),
    read: async () => new ArrayBuffer(8),
    decode: async () => samples,
    ...over,
  });

describe('the recorded voice', () => {
  it('gives each phrase its piece of the file, and the moment that decoders may lag', async () => {
    const clips = await voice().load('en', 1000);
    expect([...(clips?.keys() ?? [])]).toEqual(['Go', 'Rest']);
    expect(clips?.get('Go')?.[0]).toBe(1000);
    expect(clips?.get('Go')).toHaveLength(190);
    expect(clips?.get('Rest')?.at(-1)).toBe(2589);
  });

  it('cuts at the rate that is asked for', async () => {
    const clips = await voice().load('en', 500);
    expect(clips?.get('Rest')?.[0]).toBe(1000);
  });

  it.each<[string, string, Partial<VoicePort>]>([
    ['a language without a recording', 'fi', {}],
    ['no network before it was kept', 'en', { read: () => Promise.reject(new Error('offline')) }],
    ['a browser that can not decode it', 'en', { decode: () => Promise.reject(new Error('no')) }],
  ])('is not there with %s', async (_name, language, over) => {
    expect(await voice(over).load(language, 1000)).toBeUndefined();
  });
});

describe('the recorded voice where nothing can be kept', () => {
  afterEach(() => vi.unstubAllGlobals());

  const full = { match: async () => undefined, keys: async () => [], put: () => refuse() };
  const refuse = () => Promise.reject(new Error('no room'));

  it.each([
    ['is full', { open: async () => full }],
    ['does not open', { open: refuse }],
  ])('is played from the network when the cache %s', async (_name, caches) => {
    vi.stubGlobal('window', { caches });
    vi.stubGlobal('caches', caches);
    vi.stubGlobal('location', { href: 'https://host.test/' });
    vi.stubGlobal('fetch', async () => new Response(new Uint8Array(8)));
    vi.stubGlobal(
      'OfflineAudioContext',
      class {
        decodeAudioData = async () => ({ getChannelData: () => samples });
      },
    );
    const clips = await pagePocketVoice('/').load('en', 1000);
    expect(clips?.size).toBeGreaterThan(50);
  });
});
