import { vi } from 'vitest';

/** From now on what the app hands over as a download is kept here, as text. */
export const savedFiles = (): (() => Promise<string>[]) => {
  const files: Blob[] = [];
  URL.createObjectURL = (file: Blob) => {
    files.push(file);
    return '#';
  };
  // jsdom has none: a screen with a mouse, where files are downloaded.
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  return () => files.map(textOf);
};

/** jsdom's Blob has no text(). */
const textOf = (file: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(file);
  });
