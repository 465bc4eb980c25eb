// `npm run fuzz [inputs] [seed]`: files from strangers, each refused with its field named or read cleanly.
import { fuzz } from './fuzzing.ts';

const [inputs = 20_000, seed = 1] = process.argv.slice(2).map(Number);
const { clean, refused, faults } = fuzz(inputs, seed);
process.stdout.write(
  `seed ${seed}: ${inputs} inputs, ${clean} read cleanly, ${refused} refused with the field named, ${faults.length} faults\n${faults.slice(0, 20).join('\n')}\n`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
