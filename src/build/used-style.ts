import { PurgeCSS } from 'purgecss';

/** What the inline script of index.html sets on the page before it is painted. */
const setBeforePaint = '<html data-theme="light dark" data-notice-space>';

/**
 * The part of a style that a page's own HTML uses: the rules whose classes, elements and attributes it has. Half of every
 * style waits for what only the script draws, and what is not read before the first paint does not delay it.
 */
export const usedStyle = async (html: string, style: string): Promise<string> => {
  const [used] = await new PurgeCSS().purge({
    content: [{ raw: html + setBeforePaint, extension: 'html' }],
    css: [{ raw: style }],
    // Words of the text are no names of classes.
    defaultExtractor: (page) => (page.match(/<[^>]+>/g) ?? []).join(' ').match(/[\w-]+/g) ?? [],
  });
  return used?.css ?? '';
};
