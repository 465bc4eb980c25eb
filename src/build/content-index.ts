import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type * as Checked from './checked-content.ts';

const publicId = 'virtual:content-index';
const resolvedId = `\0${publicId}`;

/** Serves `virtual:content-index`: content/ is evaluated and validated here, so that no validator ships. Stops the build when a record is wrong. */
export const contentIndex = (): Plugin => {
  let root = process.cwd();
  return {
    name: 'hipwise:content-index',
    configResolved(config) {
      root = config.root;
    },
    resolveId(id) {
      return id === publicId ? resolvedId : undefined;
    },
    async load(id) {
      if (id !== resolvedId) return undefined;
      for (const file of filesOf(join(root, 'content'))) this.addWatchFile(file);
      const { module } = await runnerImport<typeof Checked>(
        join(root, 'src/build/checked-content.ts'),
        { root, configFile: false, logLevel: 'error' },
      );
      const { listing, trouble } = module.checkedContent();
      if (trouble !== '') this.error(`content/ cannot ship:\n${trouble}`);
      return Object.entries(listing)
        .map(([name, records]) => `export const ${name} = ${JSON.stringify(records)};`)
        .join('\n');
    },
  };
};

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
