/** Removes what the app left in the browser beside its database: caches, the service worker, the mirrored theme and drafts. */
export const forgetApp = async (): Promise<void> => {
  localStorage.clear();
  sessionStorage.clear();
  if ('caches' in window) {
    const keys = await caches.keys();
    await Promise.all(keys.map((key) => caches.delete(key)));
  }
  if ('serviceWorker' in navigator) {
    const registrations = await navigator.serviceWorker.getRegistrations();
    await Promise.all(registrations.map((registration) => registration.unregister()));
  }
};
