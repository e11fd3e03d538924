import type { ComponentChildren } from 'preact';
import type { Span } from '../core/model';
import { toSpanFragment } from './to-fragment';

interface SentenceLinkProps {
  readonly span: Span;
  readonly children: ComponentChildren;
}

/** A link, on a document's own page, to a stretch of it. */
export function SentenceLink({ span, children }: SentenceLinkProps) {
  return <a href={toSpanFragment(span)}>{children}</a>;
}
