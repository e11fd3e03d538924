import { decodeTags } from './decode-tags';
import { findFeatures, type TokenFeatures } from './find-features';
import { findKindProbabilities, KIND_COUNT, toFactors } from './kind-probabilities';
import type { NameSentence } from './name-document';
import type { NameModel } from './name-model';
import { kindOfTag, SURELY_OUTSIDE, TAG_COUNT, type TaggedName, toTaggedNames } from './tags';

// Copies of imported constants: some module loaders turn each reading of an import into a call, which inner loops feel.
const TAGS = TAG_COUNT;
const KINDS = KIND_COUNT;

/** Probability given to every kind at an occurrence besides what was read there, so that one misreading weighs less. */
const FLOOR = 0.02;

/** A name found in a sentence, with how sure the first reading was of its kind. */
export interface ScoredName extends TaggedName {
  /** 0..1 */
  score: number;
}

/** How often a spelling was read as each kind, in probabilities, and how often it occurs. */
interface Shared {
  readonly kinds: Float64Array;
  count: number;
}

/**
 * Reads a document twice: first each sentence by itself, then once more with what the other occurrences of each
 * capitalised word were read as. One list of names for each sentence.
 */
export function readTwice(sentences: readonly NameSentence[], model: NameModel): ScoredName[][] {
  const factors = toFactors(model.transitions);
  const first = findFeatures(sentences, model).map((features) => {
    const scores = scoreTags(features, model);
    return { scores, kinds: findKindProbabilities(scores, features.length, factors) };
  });
  const shared = shareKinds(sentences, first);
  return sentences.map(({ tokens, words }, index) => {
    const reading = first[index];
    if (!reading) return [];
    const { scores, kinds } = reading;
    words.forEach((word, at) => {
      const others = word.isCapital ? shared.get(tokens[at]?.text ?? '') : undefined;
      if (others && others.count > 1) addShared(scores, kinds, others, at);
    });
    return toTaggedNames(decodeTags(scores, words.length, model.transitions), words.length).map((name) => ({
      ...name,
      score: sureness(name, kinds),
    }));
  });
}

/** Scores of every tag for every token: the sums of the rows of its features. */
export function scoreTags(
  features: readonly TokenFeatures[],
  { slots, weights }: Pick<NameModel, 'slots' | 'weights'>,
): Float32Array {
  const scores = new Float32Array(features.length * TAGS);
  for (let at = 0; at < features.length; at++) {
    const hashes = features[at]?.hashes;
    if (hashes?.length) addRows(scores, at * TAGS, hashes, slots, weights);
    else scores[at * TAGS] = SURELY_OUTSIDE;
  }
  return scores;
}

function addRows(
  scores: Float32Array,
  row: number,
  hashes: Int32Array,
  slots: Uint16Array,
  weights: Float32Array,
): void {
  const mask = slots.length - 1;
  const sums = new Float64Array(TAGS);
  for (let k = 0; k < hashes.length; k++) {
    const slot = slots[(hashes[k] ?? 0) & mask] ?? 0;
    if (slot === 0) continue;
    const base = slot * TAGS;
    for (let tag = 0; tag < TAGS; tag++) sums[tag] = (sums[tag] ?? 0) + (weights[base + tag] ?? 0);
  }
  scores.set(sums, row);
}

function shareKinds(
  sentences: readonly NameSentence[],
  readings: readonly { kinds: Float64Array }[],
): Map<string, Shared> {
  const shared = new Map<string, Shared>();
  sentences.forEach(({ tokens, words }, index) => {
    const kinds = readings[index]?.kinds;
    if (!kinds) return;
    words.forEach((word, at) => {
      const text = tokens[at]?.text ?? '';
      if (!word.isCapital || text.length < 2) return;
      const known = shared.get(text) ?? { kinds: new Float64Array(KINDS), count: 0 };
      for (let kind = 0; kind < KINDS; kind++) {
        known.kinds[kind] = (known.kinds[kind] ?? 0) + (kinds[at * KINDS + kind] ?? 0);
      }
      known.count += 1;
      shared.set(text, known);
    });
  });
  return shared;
}

/** Adds to a token's scores what the other occurrences of its word say; more of them say it louder. */
function addShared(scores: Float32Array, kinds: Float64Array, { kinds: all, count }: Shared, at: number): void {
  const others = count - 1;
  const weight = others / (others + 1);
  for (let tag = 0; tag < TAGS; tag++) {
    const kind = kindOfTag(tag);
    const elsewhere = (all[kind] ?? 0) - (kinds[at * KINDS + kind] ?? 0);
    const share = Math.log((elsewhere + FLOOR) / (others + KINDS * FLOOR));
    scores[at * TAGS + tag] = (scores[at * TAGS + tag] ?? 0) + weight * share;
  }
}

function sureness({ first, last, kind }: TaggedName, kinds: Float64Array): number {
  let least = 1;
  for (let at = first; at <= last; at++) least = Math.min(least, kinds[at * KINDS + kind] ?? 0);
  return Math.round(least * 1000) / 1000;
}
