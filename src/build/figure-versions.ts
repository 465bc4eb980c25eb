import type { Motion, MotionVersions } from '#src/figure/motion.ts';

const files = import.meta.glob<{ readonly versions: MotionVersions }>('/content/exercises/*.ts', {
  eager: true,
});

/** The easier and harder versions that look different, each under a name of its own. */
export const versions: readonly Motion[] = Object.entries(files).flatMap(([path, module]) =>
  Object.entries(module.versions).flatMap(([version, motion]) =>
    motion === 'usual' ? [] : [{ ...motion, id: `${path.replace(/^.*\/|\.ts$/g, '')}-${version}` }],
  ),
);
