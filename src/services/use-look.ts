import { defaultSettings } from '#src/domain/settings.ts';
import { DEFAULT_LOOK, LOOKS, type Look } from '#src/figure/figures.ts';
import { useWatch } from './use-watch.ts';

/** The figure that the runner chose; the usual one until the settings are read. */
export const useLook = (): Look => {
  const watched = useWatch('settings', (storage) => storage.settings.watch);
  const { figure } = watched.state === 'ready' ? watched.value : defaultSettings;
  return LOOKS.find(({ id }) => id === figure) ?? DEFAULT_LOOK;
};
