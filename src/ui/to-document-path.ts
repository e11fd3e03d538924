import type { Span } from '../core/model';

/**
 * The extension's own page that shows a document, at a stretch of it when one is given.
 *
 * @example toDocumentPath('a', { start: 3, end: 9 }) // 'tabs/document.html?id=a#s=3-9'
 */
export function toDocumentPath(document: string, span: Span | null): string {
  const fragment = span ? `#s=${span.start}-${span.end}` : '';
  return `tabs/document.html?id=${encodeURIComponent(document)}${fragment}`;
}
