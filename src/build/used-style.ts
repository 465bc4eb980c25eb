import { PurgeCSS } from 'purgecss';

/**
 * The part of a style that a page's own HTML uses: the rules whose classes, elements and attributes it has. Half of every
 * style waits for what only the script draws, and what is not read before the first paint does not delay it.
 */
export const usedStyle = async (html: string, style: string): Promise<string> => {
  const [used] = await new PurgeCSS().purge({
    content: [{ raw: html, extension: 'html' }],
    css: [{ raw: style }],
    // Words of the text are no names of classes.
    defaultExtractor: (page) => (page.match(/<[^>]+>/g) ?? []).join(' ').match(/[\w-]+/g) ?? [],
  });
  return used?.css ?? '';
};
