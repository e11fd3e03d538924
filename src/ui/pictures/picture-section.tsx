import type { ComponentChildren } from 'preact';

interface PictureSectionProps {
  /** Also the target of links to it; its heading has the id with `-heading`. */
  readonly id: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** A part of the column beside a document. */
export function PictureSection({ id, heading, children }: PictureSectionProps) {
  return (
    <section class="picture" id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {children}
    </section>
  );
}
