import { type ComponentType, use } from 'react';
import type { Messages } from '#src/messages/messages.ts';
import { codeOf } from '#src/ui/code.ts';

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
  const code = codeOf(importScreen);
  const Screen = () => {
    const loaded = code.here() ?? use(code.load());
    return <loaded.Screen />;
  };
  return {
    load: async (id, messages) => {
      const { preload } = await code.load();
      await preload?.(id ?? '', messages);
    },
    loadAhead: async () => {
      const { beside } = await code.load();
      await beside?.();
    },
    Screen,
  };
};
