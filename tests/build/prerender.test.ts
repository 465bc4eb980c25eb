import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, it, onTestFinished } from 'vitest';
import { prerender } from '#src/build/prerender.ts';

it('leaves a bundle that failed to tell its own reason', async () => {
  const root = await mkdtemp(join(tmpdir(), 'hipwise-prerender-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await writeFile(join(root, 'index.html'), '<script type="module" src="/main.js"></script>');
  await writeFile(join(root, 'main.js'), "import './gone.js';\n");
  await expect(
    build({ root, configFile: false, logLevel: 'silent', plugins: [prerender()] }),
  ).rejects.toThrow(/gone\.js/);
});
