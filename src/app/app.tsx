import { type ReactNode, startTransition, useCallback, useState } from 'react';
import { LiveProvider, type Services, ServicesProvider } from '#src/services/services.ts';
import { ToastProvider } from '#src/ui/toast.tsx';
import { ErrorBoundary } from './error-screen.tsx';
import { Shell } from './shell.tsx';
import '#src/ui/tokens.css';
import '#src/ui/base.css';

const nobody = () => {};

/** The whole app below a router: the same tree on the server and in the browser. */
export const App = ({
  services,
  router: Router,
  prerendered,
  onReady,
}: {
  readonly services: Services;
  readonly router: (props: { readonly children: ReactNode }) => ReactNode;
  /** The page is there already, or is being made for that: the first drawing must be the same. */
  readonly prerendered: boolean;
  /** The first screen is the script's now. */
  readonly onReady?: () => void;
}) => {
  const [live, setLive] = useState(!prerendered);
  const onTaken = useCallback(() => startTransition(() => setLive(true)), []);
  return (
    <ServicesProvider value={services}>
      <LiveProvider value={live}>
        <Router>
          <ErrorBoundary>
            <ToastProvider>
              <Shell onTaken={onTaken} onReady={onReady ?? nobody} />
            </ToastProvider>
          </ErrorBoundary>
        </Router>
      </LiveProvider>
    </ServicesProvider>
  );
};
