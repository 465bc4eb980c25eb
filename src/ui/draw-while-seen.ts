/** From this much for one drawing, half of the frames are left to the rest of the page: a touch comes before the figure. */
const dearMs = 4;

/**
 * Calls `draw` once per animation frame while the element is on screen and the tab is shown, on a slow phone at every second
 * one; otherwise asks for no frame at all. `elapsedMs` counts only the time in which frames were drawn. Returns the stop.
 */
export function drawWhileSeen(element: Element, draw: (elapsedMs: number) => void): () => void {
  const page = element.ownerDocument;
  let frame = 0;
  let before: number | undefined;
  let skipped = true;
  let tookMs = 0;
  let onScreen = typeof IntersectionObserver === 'undefined';

  const tick = (now: number): void => {
    frame = requestAnimationFrame(tick);
    skipped = tookMs > dearMs && !skipped;
    if (skipped) return;
    // A slow or returning page must not make the movement leap.
    const elapsed = before === undefined ? 0 : Math.min(100, now - before);
    before = now;
    const began = performance.now();
    draw(elapsed);
    tookMs = performance.now() - began;
  };
  const settle = (): void => {
    const wanted = onScreen && !page.hidden;
    if (wanted && frame === 0) frame = requestAnimationFrame(tick);
    if (!wanted && frame !== 0) {
      cancelAnimationFrame(frame);
      frame = 0;
      before = undefined;
    }
  };

  const observer = onScreen
    ? undefined
    : new IntersectionObserver((entries) => {
        onScreen = entries.at(-1)?.isIntersecting ?? onScreen;
        settle();
      });
  observer?.observe(element);
  page.addEventListener('visibilitychange', settle);
  settle();
  return () => {
    observer?.disconnect();
    page.removeEventListener('visibilitychange', settle);
    cancelAnimationFrame(frame);
  };
}
