const size = (bytes: number) =>
  bytes < 1e9
    ? `${Math.max(1, Math.round(bytes / 1e6))} MB`
    : `${(Math.floor(bytes / 1e8) / 10).toLocaleString('en-GB')}\u00a0GB`;

export const enStorage = {
  title: 'Your diary on this phone',
  looking: 'Looking',
  kept: 'Your browser keeps the diary even when the phone runs short of room.',
  notKept: 'Your browser may clear the diary when the phone runs short of room.',
  ask: 'Ask it to keep the diary',
  refused: 'Your browser has not agreed yet. It may once Hipwise is on your home screen.',
  room: (usedBytes: number, freeBytes: number) =>
    `${size(usedBytes)} used, app included. About ${size(freeBytes)} free for it.`,
  handOver:
    'On an iPhone or iPad, Hipwise on the home screen starts with an empty diary: it can’t see what you wrote in this tab. To take it along, save a backup here, open Hipwise from the home screen, and restore it there. A tab that is not opened for seven days may be cleared.',
};
