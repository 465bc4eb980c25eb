import { useEffect, useReducer, useState } from 'react';

/** Code that is fetched when it is first wanted. */
export type Code<Module> = {
  /** Fetches it once; a failure may be tried again. */
  readonly load: () => Promise<Module>;
  /** The code, once it is there. */
  readonly here: () => Module | undefined;
};

export const codeOf = <Module>(fetchCode: () => Promise<Module>): Code<Module> => {
  let here: Module | undefined;
  let coming: Promise<Module> | undefined;
  const load = () => {
    coming ??= fetchCode().then(
      (module) => {
        here = module;
        return module;
      },
      (error: unknown) => {
        coming = undefined;
        throw error;
      },
    );
    return coming;
  };
  return { load, here: () => here };
};

/**
 * The code, undefined while it is not there or not wanted; a failure goes to the screen for errors. Not `lazy`: what takes
 * the place of a fallback is held back by React for 300 ms.
 */
export const useCode = <Module>(code: Code<Module>, wanted = true): Module | undefined => {
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const [failed, setFailed] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    if (!wanted || code.here()) return;
    let over = false;
    code.load().then(
      () => over || drawAgain(),
      (error: unknown) => over || setFailed({ error }),
    );
    return () => {
      over = true;
    };
  }, [code, wanted]);
  if (failed) throw failed.error;
  return wanted ? code.here() : undefined;
};
