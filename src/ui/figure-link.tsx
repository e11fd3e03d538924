import type { ComponentChildren } from 'preact';
import { toFigureFragment } from './to-fragment';

interface FigureLinkProps {
  /** Figure id. */
  readonly figure: string;
  readonly class?: string;
  readonly current?: boolean;
  readonly children: ComponentChildren;
}

/** A link, on a document's own page, to what the document says of a figure. */
export function FigureLink({ figure, class: name, current = false, children }: FigureLinkProps) {
  return (
    <a href={toFigureFragment(figure)} class={name} aria-current={current || undefined}>
      {children}
    </a>
  );
}
