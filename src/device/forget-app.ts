/** Removes what the app left in the browser beside its database: its caches, its worker, the mirrored theme and drafts. Another app at the same host keeps its own. */
export const forgetApp = async (): Promise<void> => {
  for (const store of [localStorage, sessionStorage])
    for (const key of Object.keys(store)) if (key.startsWith('hipwise-')) store.removeItem(key);
  await forgetWorker();
};

/** Removes the worker and everything it keeps, so that the next page comes from the host. */
export const forgetWorker = async (): Promise<void> => {
  const scope = new URL(import.meta.env.BASE_URL, location.href).href;
  if ('serviceWorker' in navigator) {
    const registration = await navigator.serviceWorker.getRegistration(scope);
    // The answer may come from an app above ours, at the root of the same host.
    if (registration?.scope === scope) await registration.unregister();
  }
  if (!('caches' in window)) return;
  // The names of the worker's caches end in its scope.
  const ours = (await caches.keys()).filter((name) => name.endsWith(`-${scope}`));
  await Promise.all(ours.map((name) => caches.delete(name)));
};
