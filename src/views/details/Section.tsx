import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the panel under its own h3. */
export function Section({ title, children }: SectionProps) {
  const id = useId();
  return (
    <section className="details-section" aria-labelledby={id}>
      <h3 id={id} className="details-subheading">
        {title}
      </h3>
      {children}
    </section>
  );
}
