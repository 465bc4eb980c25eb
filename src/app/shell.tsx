import { Suspense, useEffect, useRef } from 'react';
import { Link, matchPath, Route, Routes, useLocation } from 'react-router-dom';
import { useLive, useMessages } from '#src/services/services.ts';
import { Icon, type IconName } from '#src/ui/icon.tsx';
import { DiaryTrouble } from './diary-trouble.tsx';
import { NotFoundScreen } from './not-found-screen.tsx';
import { routes } from './routes.tsx';
import { UpdateOffer } from './update-offer.tsx';
import './shell.css';

const tabs = ['today', 'move', 'log', 'trend', 'learn'] as const satisfies readonly IconName[];

const tabPaths = {
  today: '/',
  move: '/move/',
  log: '/log/',
  trend: '/trend/',
  learn: '/learn/',
} as const;

/** The route of an address without the base path, and the id in it, if it has one. */
export const routeOf = (pathname: string) => {
  for (const route of routes) {
    const match = matchPath({ path: route.path, end: true }, pathname);
    if (match) return { route, id: match.params['id'] };
  }
  return undefined;
};

/** The screens that are one tap away, and may be fetched before the tap. */
export const tabRoutes = () =>
  routes.filter(({ path }) => Object.values<string>(tabPaths).includes(path));

type Taking = {
  /** The prerendered screen is the script's now. */
  readonly onTaken: () => void;
  /** And shows what the phone knows. */
  readonly onReady: () => void;
};

/**
 * Skip link, the screen, the tab bar; after a navigation the new screen's heading has the focus, unless somebody is at what
 * the app just said: its undo is on the screen before the next heading is.
 */
export const Shell = (taking: Taking) => {
  const m = useMessages();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const arrived = useRef(pathname);
  const route = routeOf(pathname)?.route;
  const immersive = route?.immersive === true;
  const current =
    route?.under ?? tabs.find((tab) => tab !== 'today' && pathname.startsWith(tabPaths[tab]));

  useEffect(() => {
    if (arrived.current === pathname) return;
    arrived.current = pathname;
    window.scrollTo(0, 0);
    if (document.activeElement?.closest('[role="status"]')) return;
    main.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <div className={immersive ? 'shell shell-immersive' : 'shell'}>
      <a className="skip" href="#main">
        {m.app.skipToContent}
      </a>
      {immersive ? null : <UpdateOffer />}
      {immersive ? null : <DiaryTrouble />}
      <main id="main" ref={main} tabIndex={-1}>
        <Suspense fallback={<div className="loading" aria-busy="true" />}>
          <Routes>
            {routes.map(({ path, Screen }) => (
              <Route key={path} path={path} element={<Screen />} />
            ))}
            <Route path="*" element={<NotFoundScreen />} />
          </Routes>
          <Ready {...taking} />
        </Suspense>
      </main>
      {immersive ? null : (
        <nav className="tabs" aria-label={m.app.mainNavigation}>
          {tabs.map((tab) => (
            <Link
              key={tab}
              className="tab"
              to={tabPaths[tab]}
              aria-current={tabPaths[tab] === pathname ? 'page' : tab === current || undefined}
            >
              <Icon name={tab} />
              {m.tabs[tab]}
            </Link>
          ))}
        </nav>
      )}
    </div>
  );
};

/** Beside the screen, and so taken over with it: what lies outside comes earlier. */
const Ready = ({ onTaken, onReady }: Taking) => {
  const next = useLive() ? onReady : onTaken;
  useEffect(next, [next]);
  return null;
};
