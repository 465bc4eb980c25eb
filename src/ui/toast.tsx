import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { Button } from './button.tsx';
import { focusAgain } from './focus.ts';
import './toast.css';

export type ToastMessage = {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Takes the message away with what it is about. */
  readonly signal?: AbortSignal;
};

type Shown = ToastMessage & { readonly key: number; readonly held: boolean };

const ShowToast = createContext<(message: ToastMessage) => void>(() => {});

/** Says that something was done and, for eight seconds, how to undo it; it stays while the focus is on it. */
export const useToast = () => useContext(ShowToast);

const shownMs = 8000;

export const ToastProvider = ({ children }: { readonly children: ReactNode }) => {
  const [shown, setShown] = useState<Shown>();
  const show = useCallback(
    (message: ToastMessage) =>
      setShown((last) => ({ ...message, key: (last?.key ?? 0) + 1, held: false })),
    [],
  );
  useEffect(() => {
    if (!shown || shown.held) return;
    const timer = setTimeout(() => setShown(undefined), shownMs);
    return () => clearTimeout(timer);
  }, [shown]);
  const signal = shown?.signal;
  useEffect(() => {
    const dismiss = () => setShown((now) => (now?.signal === signal ? undefined : now));
    signal?.addEventListener('abort', dismiss);
    return () => signal?.removeEventListener('abort', dismiss);
  }, [signal]);
  // After the screen's own effects: what the news itself took the focus from is not what had it.
  const before = useRef<Element>(null);
  const key = shown?.key;
  useEffect(() => {
    if (key !== undefined) before.current = document.activeElement;
  }, [key]);
  const hold = (held: boolean) => () => setShown((last) => last && { ...last, held });
  return (
    <ShowToast.Provider value={show}>
      {children}
      <div className="toasts" role="status">
        {shown ? (
          <div className="toast" key={shown.key}>
            <span>{shown.text}</span>
            {shown.action ? (
              <Button
                kind="quiet"
                onFocus={hold(true)}
                onBlur={hold(false)}
                onClick={({ detail: taps }) => {
                  // A finger does not look for the focus, and may have scrolled on.
                  focusAgain(before.current, { preventScroll: taps > 0 });
                  shown.action?.run();
                  setShown(undefined);
                }}
              >
                {shown.action.label}
              </Button>
            ) : null}
          </div>
        ) : null}
      </div>
    </ShowToast.Provider>
  );
};
