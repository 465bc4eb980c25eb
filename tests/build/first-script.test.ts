import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { firstScript } from '#src/build/first-script.ts';

const host = 'https://host.test';

/** A painted page under /hipwise/ whose script is missing; what is taken away when it was started anew once already. */
const takenAway = async (registered: string, ok = true) => {
  const gone: string[] = [];
  const names = ['precache-https://host.test/', 'precache-https://host.test/hipwise/'];
  const worker = {
    scope: `${host}${registered}`,
    unregister: async () => gone.push(`worker ${registered}`),
  };
  await new Promise<void>((reload) => {
    class Observer {
      private readonly told: (list: object) => void;
      constructor(told: (list: object) => void) {
        this.told = told;
      }
      observe() {
        this.told({ getEntriesByName: () => [{}] });
      }
    }
    runInNewContext(firstScript('/hipwise/assets/index.js', [], '/hipwise/'), {
      URL,
      // What Vitest makes of `import`.
      __vite_ssr_dynamic_import__: () => Promise.reject(new Error('gone')),
      sessionStorage: { getItem: () => '1', setItem: () => {} },
      navigator: { serviceWorker: { controller: worker, getRegistration: async () => worker } },
      caches: { keys: async () => names, delete: async (name: string) => gone.push(name) },
      fetch: async () => ({ ok }),
      location: { href: `${host}/hipwise/move/`, reload },
      document: {},
      PerformanceObserver: Observer,
      setTimeout: () => {},
    });
  });
  return gone;
};

it('takes away the worker and its cache when the script does not come a second time', async () => {
  expect(await takenAway('/hipwise/')).toEqual([
    'worker /hipwise/',
    'precache-https://host.test/hipwise/',
  ]);
});

it('leaves the worker and the cache of an app above it at the same host alone', async () => {
  expect(await takenAway('/')).toEqual([]);
});

it('keeps them while the host answers with an error: they are all there is', async () => {
  expect(await takenAway('/hipwise/', false)).toEqual([]);
});
