import type { Explanation, Pattern, Span } from '../../model';

/** A string of `_locales` and what goes into it. */
export interface ReasonMessage {
  readonly key: `reason_${Pattern}`;
  readonly values: readonly string[];
}

/**
 * Why an answer was given, ready to be said in the reader's language: `The page says “14 years”; the document says “24
 * years”.`
 *
 * @param page the text of the page
 * @param document the text of the document that answers
 */
export function toReasonMessage(
  { pattern, page: ours, document: theirs }: Explanation,
  page: string,
  document: string,
) {
  const words = (text: string, spans: readonly Span[]) =>
    spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join('” … “');
  const message: ReasonMessage = {
    key: `reason_${pattern}`,
    values: [words(page, ours), words(document, theirs)].filter((value) => value !== ''),
  };
  return message;
}
