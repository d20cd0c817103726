import { type ReactNode, useId } from 'react';

interface ListSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the page under its own heading: a list, one item a row. */
export function ListSection({ title, children }: ListSectionProps) {
  const id = useId();
  return (
    <section className="claims-article" aria-labelledby={id}>
      <h2 id={id} className="claims-article-title">
        {title}
      </h2>
      <ul className="claims-list">{children}</ul>
    </section>
  );
}
