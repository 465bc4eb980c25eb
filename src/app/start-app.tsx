import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { ServicesProvider } from '#src/services/services.ts';
import { breath } from '#src/ui/breath.ts';
import { whenIdle } from '#src/ui/when-idle.ts';
import { App } from './app.tsx';
import { ErrorScreen } from './error-screen.tsx';
import { keepDiaryOnceWritten } from './keep-diary.ts';
import { fetchUnasked } from './missing-chunk.ts';
import { browserServices } from './services.ts';
import { routeOf, tabRoutes } from './shell.tsx';
import { followTheme } from './theme.ts';
import { keepTypedEarly } from './typed-early.ts';

const basename = import.meta.env.BASE_URL.replace(/\/$/, '');

const rootElement = () => {
  const root = document.getElementById('root');
  if (!root) throw new Error('no #root in the page');
  return root;
};

/** Takes the page over. */
export const startApp = async () => {
  const root = rootElement();
  const giveBackTypedEarly = keepTypedEarly(root);
  let onReady = () => {};
  // Once, however often the screen is mounted.
  void new Promise<void>((ready) => {
    onReady = ready;
  }).then(() => {
    giveBackTypedEarly();
    // Tests wait for it.
    root.dataset['ready'] = '';
    followTheme(browserServices);
    keepDiaryOnceWritten(browserServices);
    void loadTabsAhead().then(packMonths);
  });
  // The first screen's code comes before hydration, so that what was prerendered is what is drawn.
  const pathname = window.location.pathname.slice(basename.length) || '/';
  const found = routeOf(pathname);
  await found?.route.load(found.id, browserServices.messages);
  await breath();
  const prerendered = root.dataset['page'] === pathname;
  const app = (
    <StrictMode>
      <App
        prerendered={prerendered}
        services={browserServices}
        router={({ children }) => <BrowserRouter basename={basename}>{children}</BrowserRouter>}
        onReady={onReady}
      />
    </StrictMode>
  );
  // A transition is rendered in slices, between which a touch is answered.
  startTransition(() => {
    if (prerendered) hydrateRoot(root, app);
    else createRoot(root).render(app);
  });
};

/**
 * The other tabs, one after the other while nothing else is to be done: on a slow phone their code takes longer to open than
 * their content. Only from the phone; over a network it would cost data that nobody asked for.
 */
const loadTabsAhead = async () => {
  if (!navigator.serviceWorker?.controller) return;
  for (const { loadAhead } of tabRoutes()) {
    await new Promise<void>(whenIdle);
    await fetchUnasked(loadAhead);
  }
};

const packMonths = async () => {
  await new Promise<void>(whenIdle);
  const opened = await browserServices.storage();
  if (opened.ok) await opened.storage.packMonths();
};

/** A first screen that does not come, whatever was tried: the data can still be saved. */
export const showFailure = (error: unknown) =>
  createRoot(rootElement()).render(
    <ServicesProvider value={browserServices}>
      <ErrorScreen error={error} />
    </ServicesProvider>,
  );
