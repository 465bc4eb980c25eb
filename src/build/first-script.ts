type Link = Readonly<Record<'rel' | 'href', string>> & { readonly as?: string };

/**
 * Written into every page as it stands, and run there: it may use nothing but its arguments. Once the page is painted, it
 * asks for the page's own chunks and style sheets all together (the app's script would come upon them one after the other)
 * and runs the app's script. Sooner, even the fetching takes a slow phone's few cores from the painting.
 */
const begin = (script: string, links: readonly Link[], base: string): void => {
  /**
   * The app's script is on neither the phone nor the host: half of a cache was lost, or the host has moved on. Started anew
   * once; then, if the host answers well, without the worker and its cache. What follows the app's start is
   * src/app/missing-chunk.ts.
   */
  const startAnew = async () => {
    try {
      const key = 'hipwise-missing-chunk';
      const tried = Number(sessionStorage.getItem(key) ?? 0);
      if (tried > 1) {
        const words = document.createElement('p');
        words.textContent =
          'A file of Hipwise is missing on this phone. Reload once you have a network. Your diary is safe.';
        document.body.prepend(words);
        return;
      }
      sessionStorage.setItem(key, String(tried + 1));
      const scope = new URL(base, location.href).href;
      const worker = await navigator.serviceWorker?.getRegistration(scope);
      // The answer may come from an app above ours, at the root of the same host.
      if (tried === 1 && worker?.scope === scope) {
        const answer = await fetch(new URL('sw.js', scope), { cache: 'no-store' });
        if (answer.ok) {
          await worker.unregister();
          for (const name of await caches.keys())
            if (name.endsWith(`-${scope}`)) await caches.delete(name);
        }
      }
    } catch {}
    location.reload();
  };
  let begun = false;
  const start = () => {
    if (begun) return;
    begun = true;
    // A page that a worker gives has them on the phone.
    if (!navigator.serviceWorker?.controller)
      for (const link of links)
        document.head.append(
          Object.assign(document.createElement('link'), { crossOrigin: '', ...link }),
        );
    import(/* @vite-ignore */ script).catch(startAnew);
  };
  new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) start();
  }).observe({ type: 'paint', buffered: true });
  // A page that nobody sees is not painted, and not every browser says when it has painted.
  setTimeout(start, document.hidden ? 0 : 1000);
};

/** The page's script, for between `<script>` and `</script>`. */
export const firstScript = (script: string, links: readonly Link[], base: string): string =>
  `(${begin})(${[script, links, base].map((word) => JSON.stringify(word))})`;
