import type { Theme } from '#src/domain/settings.schema.ts';
import type { Services } from '#src/services/services.ts';

/** Read by the inline script of index.html before the first paint; the diary is too slow for that. */
const themeKey = 'hipwise-theme';

const showTheme = (theme: Theme) => {
  if (theme === 'system') {
    delete document.documentElement.dataset['theme'];
    localStorage.removeItem(themeKey);
    return;
  }
  document.documentElement.dataset['theme'] = theme;
  localStorage.setItem(themeKey, theme);
};

/** Keeps the page in the theme of the settings, in every tab. */
export const followTheme = (services: Services) => {
  void services.storage().then((opened) => {
    if (opened.ok)
      opened.storage.settings.watch(
        (settings) => showTheme(settings.theme),
        () => {},
      );
  });
};
