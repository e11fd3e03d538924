import type { ComponentChildren } from 'preact';
import type { Span } from '../core/model';
import { useActions } from './actions';
import { toDocumentPath } from './to-document-path';

interface DocumentLinkProps {
  readonly document: string;
  readonly span?: Span;
  readonly children: ComponentChildren;
}

/** A link to a document, at one of its sentences when a span is given. */
export function DocumentLink({ document, span, children }: DocumentLinkProps) {
  const { openDocument } = useActions();
  const follow = (event: MouseEvent) => {
    event.preventDefault();
    openDocument(document, span ?? null);
  };
  return (
    <a href={`/${toDocumentPath(document, span ?? null)}`} onClick={follow}>
      {children}
    </a>
  );
}
