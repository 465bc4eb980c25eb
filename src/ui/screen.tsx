import { type ReactNode, useEffect } from 'react';
import './screen.css';

type ScreenProps = {
  readonly title: string;
  readonly lead?: string;
  /** A link back, drawn above the title. */
  readonly back?: ReactNode;
  /** One quiet action beside the title. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** The frame of every screen but the player. The heading takes the focus after a navigation (app/shell). */
export const Screen = ({ title, lead, back, action, children }: ScreenProps) => {
  useEffect(() => {
    document.title = `${title} · Hipwise`;
  }, [title]);
  return (
    <div className="screen">
      <header className="screen-head">
        {back ? <div className="screen-back">{back}</div> : null}
        <h1 tabIndex={-1}>{title}</h1>
        {action ?? null}
        {lead ? <p className="screen-lead">{lead}</p> : null}
      </header>
      {children}
    </div>
  );
};

/** A titled part of a screen; one that is far down is laid out only when it comes near. */
export const Section = ({
  title,
  farDown = false,
  children,
}: {
  readonly title: string;
  readonly farDown?: boolean;
  readonly children: ReactNode;
}) => (
  <section className={farDown ? 'section section-far-down' : 'section'}>
    <h2>{title}</h2>
    {children}
  </section>
);
