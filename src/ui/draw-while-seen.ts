/**
 * Calls `draw` once per animation frame while the element is on screen and the tab is shown; otherwise asks
 * for no frame at all. `elapsedMs` counts only the time in which frames were drawn. Returns the stop.
 */
export function drawWhileSeen(element: Element, draw: (elapsedMs: number) => void): () => void {
  const page = element.ownerDocument;
  let frame = 0;
  let before: number | undefined;
  let onScreen = typeof IntersectionObserver === 'undefined';

  const tick = (now: number): void => {
    frame = requestAnimationFrame(tick);
    // A slow or returning page must not make the movement leap.
    const elapsed = before === undefined ? 0 : Math.min(100, now - before);
    before = now;
    draw(elapsed);
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
