import { Component, type ReactNode, useState } from 'react';
import { saveMyData } from '#src/services/save-my-data.ts';
import { useServices } from '#src/services/services.ts';
import { Button } from '#src/ui/button.tsx';
import { Screen } from '#src/ui/screen.tsx';
import { isMissedAfterAll } from './missing-chunk.ts';

/** What is left when a screen throws: the runner's data first, then the way on. */
export const ErrorScreen = ({ error }: { readonly error: unknown }) => {
  const services = useServices();
  const m = services.messages.error;
  const [outcome, setOutcome] = useState<string>();
  return (
    <Screen title={m.title} lead={m.body}>
      <div className="stack">
        <Button
          kind="primary"
          onClick={() =>
            void saveMyData(services).then(
              (saved) => setOutcome(saved ? m.saved : m.notSaved),
              () => setOutcome(m.notSaved),
            )
          }
        >
          {m.saveMyData}
        </Button>
        <p role="status">{outcome ?? ''}</p>
        <p>
          <Button onClick={() => window.location.reload()}>{m.reload}</Button>
        </p>
        <details>
          <summary>{m.details}</summary>
          <p className="small">{String(error)}</p>
        </details>
      </div>
    </Screen>
  );
};

type State =
  | { readonly failed: false }
  | { readonly failed: true; readonly error: unknown; readonly startsAnew: boolean };

/** Catches what nobody expected. Expected failures are values and never come here. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { failed: true, error, startsAnew: false };
  }

  /** Before anything is painted: a page that goes at once says nothing. */
  override componentDidCatch(error: unknown) {
    if (isMissedAfterAll(error)) this.setState({ failed: true, error, startsAnew: true });
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return this.state.startsAnew ? null : <ErrorScreen error={this.state.error} />;
  }
}
