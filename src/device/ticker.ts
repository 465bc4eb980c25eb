/** Calls back as often as the device allows, to draw and to plan; it never tells the time. */
export type Ticker = {
  /** Returns the stop. */
  start(onTick: () => void): () => void;
};

/** Hidden pages get no frames but slow timers: enough to keep tones planned ahead. */
const hiddenMs = 500;

export const pageTicker: Ticker = {
  start: (onTick) => {
    let frame = 0;
    const onFrame = () => {
      onTick();
      frame = requestAnimationFrame(onFrame);
    };
    frame = requestAnimationFrame(onFrame);
    const timer = setInterval(() => {
      if (document.hidden) onTick();
    }, hiddenMs);
    const onReturn = () => onTick();
    document.addEventListener('visibilitychange', onReturn);
    window.addEventListener('pageshow', onReturn);
    document.addEventListener('resume', onReturn);
    return () => {
      cancelAnimationFrame(frame);
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onReturn);
      window.removeEventListener('pageshow', onReturn);
      document.removeEventListener('resume', onReturn);
    };
  },
};
