/** Chromium's own install prompt; other browsers have none. */
type InstallPrompt = Event & { prompt: () => Promise<unknown> };

export type InstallState = 'installed' | 'promptable' | 'ios' | 'by-menu';

let offered: InstallPrompt | undefined;
const listeners = new Set<() => void>();

const isPrompt = (event: Event): event is InstallPrompt => 'prompt' in event;

if (typeof window !== 'undefined') {
  window.addEventListener('beforeinstallprompt', (event) => {
    if (!isPrompt(event)) return;
    event.preventDefault();
    offered = event;
    for (const listener of listeners) listener();
  });
  window.addEventListener('appinstalled', () => {
    offered = undefined;
    for (const listener of listeners) listener();
  });
}

/** How this browser can put the app on the home screen. iPadOS calls itself a Mac with a touch screen. */
export const installState = (): InstallState => {
  if (window.matchMedia('(display-mode: standalone)').matches) return 'installed';
  if (offered) return 'promptable';
  const ios =
    /iPhone|iPad|iPod/.test(navigator.userAgent) ||
    (navigator.userAgent.includes('Macintosh') && navigator.maxTouchPoints > 1);
  return ios ? 'ios' : 'by-menu';
};

export const onInstallChange = (changed: () => void): (() => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

/** Shows the browser's own question, and resolves when it was answered or could not be shown. */
export const promptInstall = async (): Promise<void> => {
  const prompt = offered;
  await prompt?.prompt().catch(() => {});
  // It can be shown once; after that the browser's own menu is the way.
  if (offered === prompt) offered = undefined;
  for (const listener of listeners) listener();
};
