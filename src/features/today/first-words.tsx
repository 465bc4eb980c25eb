import { useWatch } from '#src/services/use-watch.ts';
import { codeOf, useCode } from '#src/ui/code.ts';

// Read once in the life of a phone: it weighs nothing on every other visit.
const welcome = codeOf(() => import('./welcome.tsx'));

/** The first words, until they have been read. */
export const FirstWords = () => {
  const settings = useWatch('settings', (storage) => storage.settings.watch);
  const unread = settings.state === 'ready' && settings.value.welcomedAt === undefined;
  const code = useCode(welcome, unread);
  return code ? <code.Welcome /> : null;
};
