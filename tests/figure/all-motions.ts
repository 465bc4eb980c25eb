import type { Checks, Motion, MotionVersions } from '#src/figure/motion.ts';

type File = {
  readonly motion: Motion;
  readonly checks: Checks;
  readonly versions: MotionVersions;
};
const files = Object.entries(
  import.meta.glob<File>('/content/exercises/*.ts', { eager: true }),
).map(([path, module]) => [path.replace(/^.*\/|\.ts$/g, ''), module] as const);

export const motions: readonly (readonly [file: string, motion: Motion, checks: Checks])[] =
  files.map(([file, { motion, checks }]) => [file, motion, checks]);

/** The easier and harder versions: what is planted in the usual movement stays planted, unless they say otherwise. */
export const versions: readonly (readonly [
  name: string,
  motion: Motion,
  checks: Checks,
  usual: Motion,
])[] = files.flatMap(([file, { versions: found, checks, motion: usual }]) =>
  (['easier', 'harder'] as const).flatMap((version) => {
    const motion = found[version];
    if (motion === 'usual') return [];
    const own = { claims: [], ...checks[version] };
    return [[`${file}, ${version}`, motion, { planted: checks.planted, ...own }, usual] as const];
  }),
);
