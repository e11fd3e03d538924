import type { Analysis, Span } from '../../core/model';

const isOverlapping = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Who says what stands in a stretch of the page, by name or in the page's words; null when it is the page itself. */
export function findSayer({ attributions, figures, article }: Analysis, span: Span): string | null {
  const attribution = attributions.find(({ content }) => content.some((part) => isOverlapping(part, span)));
  const speaker = figures.find(({ id }) => id === attribution?.speaker);
  if (speaker) return speaker.name;
  const source = attribution?.source;
  return source ? article.text.slice(source.start, source.end) : null;
}
