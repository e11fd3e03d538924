import type { LabelledDocument } from './label-sentences';

/** How often words occur in the corpora. */
export interface WordCounts {
  /** Words as written. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Small letters: outside names, and in those of people, organisations and places. */
  readonly kinds: ReadonlyMap<string, number[]>;
}

/** Counts every token of the documents by the kind of name it stands in. */
export function countWords(documents: readonly LabelledDocument[]): WordCounts {
  const vocabulary = new Map<string, number>();
  const kinds = new Map<string, number[]>();
  for (const { tokens, kinds: labels } of documents.flatMap((document) => document.sentences)) {
    tokens.forEach(({ text }, at) => {
      vocabulary.set(text, (vocabulary.get(text) ?? 0) + 1);
      const counts = kinds.get(text.toLowerCase()) ?? [0, 0, 0, 0];
      const label = labels[at] ?? 0;
      counts[label] = (counts[label] ?? 0) + 1;
      kinds.set(text.toLowerCase(), counts);
    });
  }
  return { vocabulary, kinds };
}
