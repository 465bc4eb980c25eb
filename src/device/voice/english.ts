import places from './en.json' with { type: 'json' };
import address from './en.mp3?url';

/**
 * Made by `npm run voice` from the words of the content, with the voice of SVOX Pico (Apache License 2.0).
 */
export const english = { address, places: places as unknown as Places };

type Places = Readonly<Record<string, readonly [fromMs: number, toMs: number]>>;
