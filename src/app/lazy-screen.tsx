import { type ComponentType, use } from 'react';

/**
 * A screen in its own chunk. On the server and for the first page of a visit it is loaded before rendering,
 * so that the prerendered markup hydrates without a Suspense boundary in between.
 */
export type LazyScreen = {
  readonly load: () => Promise<void>;
  readonly Screen: ComponentType;
};

export const lazyScreen = (importScreen: () => Promise<ComponentType>): LazyScreen => {
  let Loaded: ComponentType | undefined;
  let loading: Promise<void> | undefined;
  const load = () => {
    loading ??= importScreen().then((component) => {
      Loaded = component;
    });
    return loading;
  };
  const Screen = () => {
    if (!Loaded) use(load());
    return Loaded ? <Loaded /> : null;
  };
  return { load, Screen };
};
