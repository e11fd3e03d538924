import { findFeatures } from '../../src/core/names/find-features';
import { createWordReader, toNameSentence } from '../../src/core/names/name-document';
import { TAG_COUNT } from '../../src/core/names/tags';
import type { Lexicon } from './build-lexicon';
import { type LabelledDocument, toTags } from './label-sentences';
import { LONGEST } from './sentence-gradient';
import type { Example, Weights } from './train-weights';

/** Features are told apart by this many bits of their hashes. */
export const BUCKETS = 1 << 20;

/** Training sentences with their features; those without any capital are left out. */
export function buildExamples(documents: readonly LabelledDocument[], lexicon: Lexicon): Example[] {
  const read = createWordReader(lexicon);
  return documents.flatMap(({ sentences, weight }) => {
    const document = sentences.map(({ tokens }) => toNameSentence(tokens, read));
    return findFeatures(document, lexicon).flatMap((tokens, index) => {
      const sentence = sentences[index];
      if (!sentence || tokens.length > LONGEST || !tokens.some((token) => token.hashes.length)) return [];
      const features = tokens.map(({ hashes }) => hashes.map((hash) => hash & (BUCKETS - 1)));
      const tags = toTags(sentence, (at) => (features[at]?.length ?? 0) > 0);
      return [{ features, lexical: Uint8Array.from(tokens, (token) => token.lexical), tags, weight }];
    });
  });
}

/** Which buckets are worth training: those that come up twice, since what is seen once cannot be generalised. */
export function countedTwice(examples: readonly Example[]): Uint8Array {
  const counts = new Uint8Array(BUCKETS);
  for (const { features } of examples) {
    for (const hashes of features)
      for (const hash of hashes) if ((counts[hash] ?? 0) < 2) counts[hash] = (counts[hash] ?? 0) + 1;
  }
  return counts.map((count) => Number(count > 1));
}

/** Which buckets mattered in an earlier training: those with a weight of `least` or more. */
export function mattered({ rows }: Weights, least: number): Uint8Array {
  const kept = new Uint8Array(BUCKETS);
  for (let cell = 0; cell < rows.length; cell++)
    if (Math.abs(rows[cell] ?? 0) >= least) kept[Math.floor(cell / TAG_COUNT)] = 1;
  return kept;
}

/** The examples with only the buckets that are kept. */
export function keepBuckets(examples: readonly Example[], kept: Uint8Array): Example[] {
  return examples.map((example) => ({
    ...example,
    features: example.features.map((hashes) => hashes.filter((hash) => kept[hash])),
    lexical: Uint8Array.from(example.lexical, (count, at) => {
      const words = example.features[at]?.subarray(0, count) ?? new Int32Array(0);
      return words.reduce((sum, hash) => sum + (kept[hash] ?? 0), 0);
    }),
  }));
}
