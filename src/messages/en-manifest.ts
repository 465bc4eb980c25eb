/** What the phone says of the app before it runs: where it is installed, and on the icon's own menu. */
export const enManifest = {
  description:
    'A hip-care companion for runners: warm-up, cool-down, a private pain diary. Works offline.',
  warmUp: 'Warm-up',
  coolDown: 'Cool-down',
  log: 'Log pain',
  pictures: {
    today: 'Today: the next thing to do',
    player: 'The warm-up, step by step',
    trend: 'The trend of four weeks',
    wide: 'Today on a desktop',
  },
};
