import { type ReactNode, useEffect, useId, useRef } from 'react';
import './dialog.css';

type DialogProps = {
  readonly open: boolean;
  readonly title: string;
  /** The platform closed it: Escape, its back gesture. */
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A question that must be answered first. The platform's own <dialog> keeps the focus inside and gives it back. */
export const Dialog = ({ open, title, onClose, children }: DialogProps) => {
  const ref = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) {
      dialog.showModal();
      // The question is read first; the first control of a long dialog would be a surprise.
      dialog.querySelector('h2')?.focus();
    }
    if (!open && dialog.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={ref}
      className="dialog"
      aria-labelledby={headingId}
      // The platform tells of a closing a moment later; by then a quick second question may be open.
      onClose={(event) => {
        if (open && !event.currentTarget.open) onClose();
      }}
    >
      {open ? (
        <div className="stack">
          <h2 id={headingId} tabIndex={-1}>
            {title}
          </h2>
          {children}
        </div>
      ) : null}
    </dialog>
  );
};
