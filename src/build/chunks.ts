import { resolve } from 'node:path';

/** What the bundler knows of its modules; ids are paths. */
type Modules = {
  getModuleInfo(id: string): {
    readonly importedIds: readonly string[];
    readonly dynamicallyImportedIds: readonly string[];
  } | null;
};
type Chunks = {
  readonly name: (id: string, modules: Modules) => string | null;
  readonly debugName: string;
};

/**
 * Which modules travel together. Left alone, the bundler gives every set of screens that share something a chunk of its own:
 * three dozen tiny files for Today, each of which costs a slow phone a request and some milliseconds. These come first:
 * what the page's own script needs, what several screens share with a tab, and the drawing of the figure.
 */
export const sharedChunks = (): readonly Chunks[] => {
  const byOwner = [
    { owner: 'start', find: start },
    { owner: 'shared', find: shared },
    { owner: 'figure', find: figure },
  ] as const;
  return byOwner.map(({ owner, find }) => {
    let found: ReadonlySet<string> | undefined;
    return {
      debugName: owner,
      name: (id, modules) => {
        found ??= find(modules);
        return found.has(id) ? owner : null;
      },
    };
  });
};

const source = (path: string) => resolve('src', path);
const shell = source('app/app.tsx');
const tabs = ['today/today', 'library/move', 'log/log', 'trend/trend', 'learn/learn'].map((name) =>
  source(`features/${name}-screen.tsx`),
);

const start = (modules: Modules) =>
  without(reached(source('app/main.tsx'), modules), [source('app/main.tsx')]);

const shared = (modules: Modules) => {
  const screens = modules.getModuleInfo(source('app/routes.tsx'))?.dynamicallyImportedIds ?? [];
  const ofScreens = countOf(screens.map((screen) => reached(screen, modules)));
  const ofTabs = countOf(tabs.map((tab) => reached(tab, modules)));
  const common = [...ofTabs].flatMap(([id, count]) =>
    count > 1 || (ofScreens.get(id) ?? 0) > 2 ? [id] : [],
  );
  // The shell is a chunk that main.tsx asks for by its name.
  return without(new Set([...reached(shell, modules), ...common]), [shell]);
};

const figure = (modules: Modules) =>
  without(reached(source('ui/moving-figure.tsx'), modules), [source('ui/moving-figure.tsx')]);

/** The module and all that it imports, not what it asks for later. React's drawing to the page is a chunk of its own. */
const reached = (entry: string, modules: Modules): Set<string> => {
  const found = new Set<string>();
  const visit = (id: string) => {
    if (found.has(id) || id.includes('react-dom')) return;
    found.add(id);
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) visit(imported);
  };
  visit(entry);
  return found;
};

const countOf = (sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const set of sets) for (const id of set) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

const without = (ids: Set<string>, some: readonly string[]) => {
  for (const id of some) ids.delete(id);
  return ids;
};
