const key = 'hipwise-notice-space';

/**
 * How tall the notice on Today was when it was last drawn; undefined when there was none. The inline script of index.html
 * reads it before the first paint: the rule is run after that, and its notice would push everything away under a finger.
 */
export const keepNoticeSpace = (heightPx: number | undefined): void => {
  const { dataset, style } = document.documentElement;
  try {
    if (heightPx === undefined) {
      localStorage.removeItem(key);
      delete dataset['noticeSpace'];
      return;
    }
    const space = `${heightPx}px`;
    localStorage.setItem(key, space);
    dataset['noticeSpace'] = '';
    style.setProperty('--notice-space', space);
  } catch {
    // No room or no permission: the notice then comes without a place.
  }
};
