import { lazy, Suspense } from 'react';
import { useWatch } from '#src/services/use-watch.ts';

// Read once in the life of a phone: it weighs nothing on every other visit.
const Welcome = lazy(() => import('./welcome.tsx').then((module) => ({ default: module.Welcome })));

/** The first words, until they have been read. */
export const FirstWords = () => {
  const settings = useWatch('settings', (storage) => storage.settings.watch);
  const unread = settings.state === 'ready' && settings.value.welcomedAt === undefined;
  return <Suspense>{unread ? <Welcome /> : null}</Suspense>;
};
