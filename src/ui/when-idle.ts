const waiting = new Set<() => void>();
let asked = false;

// Safari has no idle callback.
const idle: (work: () => void) => void =
  typeof requestIdleCallback === 'undefined' ? (work) => setTimeout(work, 50) : requestIdleCallback;

const ask = () => {
  if (asked || waiting.size === 0) return;
  asked = true;
  idle(() => {
    asked = false;
    const [work] = waiting;
    if (!work) return;
    waiting.delete(work);
    work();
    ask();
  });
};

/** Does pieces of work one by one, each when the page has nothing else to do. Returns the way to call it off. */
export const whenIdle = (work: () => void): (() => void) => {
  waiting.add(work);
  ask();
  return () => waiting.delete(work);
};
