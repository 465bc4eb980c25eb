// `npm run kill [kills] [seed]`: the browser is killed while it writes; everything acknowledged must be there afterwards.
import { killWhileWriting } from './killing.ts';

// The runner that starts this keeps the words after the file's name.
const [kills = 200, seed = 1] = process.argv.slice(2).map(Number);
const killing = await killWhileWriting({
  kills,
  seed,
  folder: 'dist',
  onKill: (soFar) => {
    if (soFar.kills % 20 === 0) process.stdout.write(`${soFar.kills} kills\n`);
  },
});
process.stdout.write(
  `seed ${seed}: ${killing.kills} kills (${killing.early} before the first acknowledgement), ` +
    `${killing.acknowledged} writes acknowledged, ${killing.acknowledged - killing.lost} found, ` +
    `${killing.lost} lost, ${killing.halfWritten} half-written, ${killing.setAside} unreadable\n`,
);
process.exitCode = killing.lost + killing.halfWritten + killing.setAside > 0 ? 1 : 0;
