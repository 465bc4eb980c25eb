// Runs one of the project's own TypeScript programs: `node src/build/run.mjs src/build/pictures.ts [words…]`.
// Node 20 does not read TypeScript; Vite, which is here anyway, does. The program is its top level, awaits included.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file] = process.argv.splice(2, 1);
if (!file) throw new Error('name a TypeScript file to run');
await runnerImport(resolve(file), { configFile: false, logLevel: 'error' });
