import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** Also the target of links to it. */
  readonly id: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** A part of a view under its heading. */
export function Section({ id, heading, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
