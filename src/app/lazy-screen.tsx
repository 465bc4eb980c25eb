import { type ComponentType, use } from 'react';
import type { Messages } from '#src/messages/messages.ts';

type ScreenModule = {
  readonly Screen: ComponentType;
  /** Fetches what the screen needs for the `:id` of its address; an empty id where there is none. */
  readonly preload?: (id: string, messages: Messages) => Promise<unknown>;
  /** Fetches the code that the screen asks for once it stands. */
  readonly beside?: () => Promise<unknown>;
};

/**
 * A screen in its own chunk. On the server and for the first page of a visit, code and content are loaded before
 * rendering, so that the prerendered markup hydrates at once.
 */
export type LazyScreen = {
  readonly load: (id: string | undefined, messages: Messages) => Promise<void>;
  /** Before anybody asks for the screen: all of its code, and nothing of its content. */
  readonly loadAhead: () => Promise<void>;
  readonly Screen: ComponentType;
};

export const lazyScreen = (importScreen: () => Promise<ScreenModule>): LazyScreen => {
  let loaded: ScreenModule | undefined;
  let loading: Promise<void> | undefined;
  const loadCode = () => {
    loading ??= importScreen().then(
      (module) => {
        loaded = module;
      },
      (error: unknown) => {
        // Asked for once more, it may come.
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
  const Screen = () => {
    if (!loaded) use(loadCode());
    return loaded ? <loaded.Screen /> : null;
  };
  return {
    load: async (id, messages) => {
      await loadCode();
      await loaded?.preload?.(id ?? '', messages);
    },
    loadAhead: async () => {
      await loadCode();
      await loaded?.beside?.();
    },
    Screen,
  };
};
