import type { ReactNode, Ref } from 'react';
import { Icon } from './icon.tsx';
import './notice-card.css';

type NoticeCardProps = {
  /** How loudly it is said. Red is kept for `emergency`. */
  readonly tone: 'emergency' | 'urgent' | 'check' | 'clear' | 'quiet';
  readonly title: string;
  readonly titleId: string;
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
};

/** What the rule says, as a card: colour, sign and words together. */
export const NoticeCard = ({ tone, title, titleId, ref, children }: NoticeCardProps) => (
  <section ref={ref} className="notice-card" data-tone={tone} aria-labelledby={titleId}>
    <h2 id={titleId} className="notice-title">
      {tone === 'quiet' ? null : <Icon name="warn" />}
      <span>{title}</span>
    </h2>
    {children}
  </section>
);
