import { visitFeatures } from '../../src/core/names/find-features';
import { createWordReader, toNameSentence } from '../../src/core/names/name-document';
import { TAG_COUNT } from '../../src/core/names/tags';
import type { Lexicon } from './build-lexicon';
import { type LabelledDocument, toTags } from './label-sentences';
import { LONGEST } from './sentence-gradient';
import type { Example, Weights } from './train-weights';

/** Features are told apart by this many bits of their hashes. */
export const BUCKETS = 1 << 20;

const NO_FEATURES = new Int32Array(0);

/** Training sentences with their features; those without any capital are left out. */
export function buildExamples(documents: readonly LabelledDocument[], lexicon: Lexicon): Example[] {
  const read = createWordReader(lexicon);
  return documents.flatMap(({ sentences, weight }) => {
    const document = sentences.map(({ tokens }) => toNameSentence(tokens, read));
    const features = sentences.map(({ tokens }) => tokens.map(() => NO_FEATURES));
    const lexical = sentences.map(({ tokens }) => new Uint8Array(tokens.length));
    visitFeatures(document, lexicon, (sentence, token, { values, length }, words) => {
      const rows = features[sentence];
      if (rows) rows[token] = values.slice(0, length).map((hash) => hash & (BUCKETS - 1));
      lexical[sentence]?.fill(words, token, token + 1);
    });
    return sentences.flatMap((sentence, index) => {
      const own = features[index] ?? [];
      if (own.length > LONGEST || !own.some((hashes) => hashes.length)) return [];
      const tags = toTags(sentence, (at) => (own[at]?.length ?? 0) > 0);
      return [{ features: own, lexical: lexical[index] ?? new Uint8Array(0), tags, weight }];
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

/** Which buckets mattered most in an earlier training: the `count` with the greatest weights. */
export function mattered({ rows }: Weights, count: number): Uint8Array {
  const greatest = new Float32Array(BUCKETS);
  for (let cell = 0; cell < rows.length; cell++) {
    const bucket = Math.floor(cell / TAG_COUNT);
    greatest[bucket] = Math.max(greatest[bucket] ?? 0, Math.abs(rows[cell] ?? 0));
  }
  const least = greatest.slice().sort()[BUCKETS - count] ?? 0;
  return Uint8Array.from(greatest, (weight) => Number(weight > 0 && weight >= least));
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
