export type RequestCount = { readonly own: number; readonly others: readonly string[] };

let count: RequestCount = { own: 0, others: [] };
const listeners = new Set<() => void>();

/** Counts every request that this page makes, from its very first; the browser itself reports them. */
export const startCountingRequests = (): void => {
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) add(name);
    for (const listener of listeners) listener();
  }).observe({ type: 'resource', buffered: true });
  // The page itself.
  add(location.href);
};

export const requestCount = (): RequestCount => count;

export const onRequestCount = (changed: () => void): (() => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

const add = (address: string) => {
  const { origin, protocol } = new URL(address, location.href);
  // What is made on the page itself (a file to save) goes nowhere.
  if (protocol === 'blob:' || protocol === 'data:') return;
  count =
    origin === location.origin
      ? { ...count, own: count.own + 1 }
      : { ...count, others: [...new Set([...count.others, origin])] };
};
