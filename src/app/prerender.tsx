import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom';
import { dayFromCalendar } from '#src/domain/day.ts';
import { messages } from '#src/messages/language.ts';
import type { Services } from '#src/services/services.ts';
import { App } from './app.tsx';
import { routes } from './routes.tsx';
import { routeOf } from './shell.tsx';

/** No diary and no clock at build: every page is drawn as it is before the first record has been read. */
const buildServices: Services = {
  clock: { now: () => 0, today: () => dayFromCalendar(1970, 1, 1), minuteOfDay: () => 0 },
  storage: () => new Promise(() => {}),
  messages,
  newId: () => '',
  breath: () => Promise.resolve(),
  watches: new Map(),
};

export const pages: readonly string[] = routes.flatMap((route) => route.prerendered);

/** One page of every kind, for whoever looks at all kinds of screen. */
export const kinds: readonly string[] = routes.flatMap((route) => route.prerendered.slice(0, 1));

export type Page = {
  readonly html: string;
  readonly title: string;
  readonly description: string;
  /** The language it is written in, as a tag. */
  readonly language: string;
  /** Source files that the page needs before it can hydrate. */
  readonly modules: readonly string[];
};

/** The markup of one page, for the build. An address that no route knows gives the page of an unknown address. */
export const renderPage = async (pathname: string, base: string): Promise<Page> => {
  const found = routeOf(pathname);
  await found?.route.load(found.id, messages);
  const basename = base.replace(/\/$/, '');
  const html = renderToString(
    <StrictMode>
      <App
        prerendered
        services={buildServices}
        router={({ children }) => (
          <StaticRouter basename={basename} location={`${basename}${pathname}`}>
            {children}
          </StaticRouter>
        )}
      />
    </StrictMode>,
  );
  const heading = /<h1[^>]*>([^<]*)<\/h1>/.exec(html)?.[1];
  const name = heading ?? found?.route.title(messages) ?? messages.app.name;
  const title = found?.route.immersive ? `${messages.move.start}: ${name}` : name;
  return {
    html,
    title: title === messages.app.name ? title : `${title} · ${messages.app.name}`,
    description: messages.app.description,
    language: messages.language,
    modules: found?.route.modules(found.id, messages.language) ?? [],
  };
};
