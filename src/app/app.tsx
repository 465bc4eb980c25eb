import type { ReactNode } from 'react';
import { type Services, ServicesProvider } from '#src/services/services.ts';
import { ToastProvider } from '#src/ui/toast.tsx';
import { ErrorBoundary } from './error-screen.tsx';
import { Shell } from './shell.tsx';
import '#src/ui/tokens.css';
import '#src/ui/base.css';

/** The whole app below a router: the same tree on the server and in the browser. */
export const App = ({
  services,
  router: Router,
  onReady,
}: {
  readonly services: Services;
  readonly router: (props: { readonly children: ReactNode }) => ReactNode;
  /** The first screen is the script's now. */
  readonly onReady?: () => void;
}) => (
  <ServicesProvider value={services}>
    <Router>
      <ErrorBoundary>
        <ToastProvider>
          <Shell {...(onReady ? { onReady } : {})} />
        </ToastProvider>
      </ErrorBoundary>
    </Router>
  </ServicesProvider>
);
