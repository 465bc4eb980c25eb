import { kitItems } from './exercise.ts';
import type { Settings } from './settings.schema.ts';

export const themes = ['system', 'light', 'dark'] as const;
/** What can be added to the time to get ready. */
export const extraReadySeconds = [0, 5, 10, 20] as const;
export const ageBands = ['adult', 'under-18'] as const;

/** What holds until the runner chooses. The same as the schema's own defaults, without its code: the first screen reads it before anything is loaded. */
export const defaultSettings: Settings = {
  theme: 'system',
  tones: true,
  toneVolume: 0.8,
  voice: true,
  vibration: true,
  flash: true,
  audioMode: 'mix',
  // Nothing is left out before somebody says that it is not there.
  kit: [...kitItems],
  leftOut: [],
  firstSide: 'sore-first',
  extraReadySeconds: 0,
  repsWait: false,
  figure: 'mara',
};
