import { describe, expect, it } from 'vitest';
import { createSpeech, voiceFor } from '#src/device/speech.ts';

const voice = (lang: string, localService: boolean, isDefault = false) =>
  ({ lang, localService, default: isDefault }) as SpeechSynthesisVoice;

const mouth = (voices: readonly SpeechSynthesisVoice[]) => {
  const said: unknown[] = [];
  const synthesis = {
    speaking: false,
    getVoices: () => voices,
    speak: (utterance: unknown) => said.push(utterance),
    cancel: () => said.push('cancel'),
  } as unknown as SpeechSynthesis;
  const speech = createSpeech(
    synthesis,
    (text) => ({ text, volume: 1, lang: '', voice: null }) as unknown as SpeechSynthesisUtterance,
  );
  return { speech, said, synthesis };
};

describe('the voice', () => {
  it('lives on the device and speaks the language', () => {
    const british = voice('en-GB', true);
    const voices = [voice('de-DE', true, true), voice('en-US', false, true), british];
    expect(voiceFor(voices, 'en')).toBe(british);
    expect(voiceFor([voice('en-US', false)], 'en')).toBeUndefined();
  });

  it('has its language set beside it', () => {
    const { speech, said } = mouth([voice('en-GB', true)]);
    speech.say('Switch sides', 'en');
    expect(said).toEqual([
      'cancel',
      expect.objectContaining({ text: 'Switch sides', lang: 'en-GB' }),
    ]);
  });

  it('says the language even when no voice is known yet', () => {
    const { speech, said } = mouth([]);
    speech.say('Rest', 'en');
    expect(said.at(-1)).toMatchObject({ lang: 'en', voice: null });
  });

  it('is not interrupted by what can be missed', () => {
    const { speech, said, synthesis } = mouth([]);
    speech.sayIfFree('3', 'en');
    Object.assign(synthesis, { speaking: true });
    speech.sayIfFree('2', 'en');
    expect(said).toEqual(['cancel', expect.objectContaining({ text: '3' })]);
  });

  it('is unlocked once by a breath nobody hears', () => {
    const { speech, said } = mouth([]);
    speech.unlock();
    speech.unlock();
    expect(said).toEqual([expect.objectContaining({ volume: 0 })]);
  });

  it('says nothing for nothing, and nothing where there is none', () => {
    const { speech, said } = mouth([]);
    speech.say('', 'en');
    expect(said).toEqual([]);
    const none = createSpeech(undefined, () => {
      throw new Error('never');
    });
    none.unlock();
    none.say('Rest', 'en');
    none.cancel();
  });
});
