import { describe, expect, it } from 'vitest';
import { createPocketVoice, type VoicePort } from '#src/device/pocket-voice.ts';

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
