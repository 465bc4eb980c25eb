import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentIndex } from '#src/build/content-index.ts';

// The domain counts civil days: it must not notice where the machine thinks it is.
const zones = ['UTC', 'Pacific/Auckland', 'America/St_Johns', 'America/Los_Angeles'];

/** Tests of what knows milliseconds, text or order, or compares two ways of one zone: one zone is enough. */
const withoutDays = [
  'escalation/replay',
  'player*',
  'cues',
  'steps',
  'tone',
  'pocket-track',
  'pocket-speech',
  'fit-routine',
  'win-ansi',
  'csv',
].map((name) => `tests/domain/${name}.test.ts`);

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: '100%',
    // Machines are noisy: the limit finds what hangs, not what is slow.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Where `isolate` is false files share a process: starting one costs more than most of them.
    projects: [
      ...zones.map((zone) => ({
        extends: true as const,
        test: {
          name: `domain ${zone}`,
          isolate: false,
          include: ['tests/domain/**/*.test.ts'],
          exclude: zone === 'UTC' ? [] : withoutDays,
          env: { TZ: zone },
        },
      })),
      {
        extends: true,
        plugins: [contentIndex()],
        test: {
          name: 'node',
          include: ['tests/{content,storage,figure,house,build,device,messages}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        // Needs `npm run build` before it.
        test: { name: 'built', include: ['tests/built/**/*.test.ts'] },
      },
      {
        extends: true,
        plugins: [react(), contentIndex()],
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: ['tests/features/**/*.test.tsx'],
          setupFiles: ['tests/support/dom.ts'],
        },
      },
    ],
  },
});
