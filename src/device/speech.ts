export type Speech = {
  /** Call it in the tap that starts a session: the first words must come from a tap. */
  unlock(): void;
  /** Says this now; what was being said stops. */
  say(text: string, language: string): void;
  /** Says this only when nothing is being said. */
  sayIfFree(text: string, language: string): void;
  cancel(): void;
};

const silent: Speech = { unlock: () => {}, say: () => {}, sayIfFree: () => {}, cancel: () => {} };

/** The device's own voice; silence where there is none. */
export const createSpeech = (
  synthesis: SpeechSynthesis | undefined,
  utter: (text: string) => SpeechSynthesisUtterance,
): Speech => {
  if (synthesis === undefined) return silent;
  let unlocked = false;
  const speak = (text: string, language: string) => {
    if (text === '') return;
    const utterance = utter(text);
    const voice = voiceFor(synthesis.getVoices(), language);
    // Some engines ignore the voice's own language: it is set beside the voice.
    utterance.lang = voice?.lang ?? language;
    if (voice) utterance.voice = voice;
    synthesis.cancel();
    synthesis.speak(utterance);
  };
  return {
    unlock: () => {
      if (unlocked) return;
      unlocked = true;
      const breath = utter(' ');
      breath.volume = 0;
      synthesis.speak(breath);
    },
    say: speak,
    sayIfFree: (text, language) => {
      if (!synthesis.speaking) speak(text, language);
    },
    cancel: () => synthesis.cancel(),
  };
};

/** A voice that lives on the device works without a network and sends the words nowhere. */
export const voiceFor = (
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | undefined => {
  const own = voices.filter((voice) => voice.lang.toLowerCase().startsWith(language.toLowerCase()));
  return (
    own.find((voice) => voice.localService && voice.default) ??
    own.find((voice) => voice.localService)
  );
};

export const pageSpeech = (): Speech =>
  createSpeech(
    'speechSynthesis' in window ? window.speechSynthesis : undefined,
    (text) => new SpeechSynthesisUtterance(text),
  );
