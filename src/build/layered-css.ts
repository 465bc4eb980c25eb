import type { Plugin } from 'vite';

/** What may override what: whichever style sheet arrives last, a feature's wins over a part's. */
const order = '@layer base, ui, app, feature;';

const layerOf = (id: string): string | undefined => {
  if (/\/src\/ui\/(tokens|base)\.css$/.test(id)) return 'base';
  const room = /\/src\/(ui|app|features)\//.exec(id)?.[1];
  return room === 'features' ? 'feature' : room;
};

/** Puts every style sheet into the layer of its room, so that the order in which chunks load does not matter. */
export const layeredCss = (): Plugin => ({
  name: 'hipwise:layered-css',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('.css')) return undefined;
    const layer = layerOf(id);
    return layer === undefined ? undefined : `${order}\n@layer ${layer} {\n${code}\n}`;
  },
});
