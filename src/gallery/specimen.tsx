import type { ReactNode } from 'react';

/** One part with the name of its state. */
export const Specimen = ({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}) => (
  <figure className="specimen">
    <figcaption className="soft small">{name}</figcaption>
    {children}
  </figure>
);

export const Shelf = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) => (
  <section className="shelf">
    <h2>{title}</h2>
    <div className="shelf-row">{children}</div>
  </section>
);
