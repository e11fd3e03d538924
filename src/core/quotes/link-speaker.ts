import type { Figure, Span } from '../model';
import type { Source } from './find-source';
import { type SpeechText, toSpan } from './lay-out-words';

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/**
 * The figure that the source's head names: the mention that ends where the head ends, so that “Putin’s aide” is not Putin.
 * Null when no figure is mentioned there.
 */
export function linkSpeaker(speech: SpeechText, source: Source, figures: readonly Figure[]): string | null {
  const head = toSpan(speech, source.head);
  if (!head) return null;
  const mentions = figures.flatMap(({ id, mentions: all }) =>
    all.filter((mention) => within(mention, head)).map((mention) => ({ id, ...mention })),
  );
  const atEnd = mentions.filter((mention) => mention.end === head.end);
  const longest = atEnd.sort((a, b) => a.start - b.start)[0];
  return longest?.id ?? null;
}
