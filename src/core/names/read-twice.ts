import { decodeTags } from './decode-tags';
import type { FeatureBuffer } from './feature-buffer';
import { visitFeatures } from './find-features';
import { findKindProbabilities, KIND_COUNT, toFactors } from './kind-probabilities';
import type { NameSentence } from './name-document';
import type { NameModel } from './name-model';
import { kindOfTag, SURELY_OUTSIDE, TAG_COUNT, type TaggedName, toTaggedNames } from './tags';

// Copies of imported constants: some module loaders turn each reading of an import into a call, which inner loops feel.
const TAGS = TAG_COUNT;
const KINDS = KIND_COUNT;
const TAGS_OF = Array.from({ length: KINDS }, (_, kind) =>
  Array.from({ length: TAGS }, (_tag, tag) => tag).filter((tag) => kindOfTag(tag) === kind),
);

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
  const first = scoreSentences(sentences, model).map((scores, index) => {
    const length = sentences[index]?.words.length ?? 0;
    return { scores, kinds: findKindProbabilities(scores, length, factors) };
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

/** Scores of every tag for every token of each sentence: the sums of the rows of its features. */
function scoreSentences(sentences: readonly NameSentence[], model: NameModel): Float32Array[] {
  const scores = sentences.map(({ words }) => new Float32Array(words.length * TAGS));
  for (const some of scores) for (let row = 0; row < some.length; row += TAGS) some[row] = SURELY_OUTSIDE;
  visitFeatures(sentences, model, (sentence, at, features) => {
    const own = scores[sentence];
    if (!own) return;
    own[at * TAGS] = 0;
    addRows(own, at * TAGS, features, model);
  });
  return scores;
}

/** A model's rows of weights. */
type Rows = Pick<NameModel, 'slots' | 'rowTags' | 'rowStarts' | 'weights' | 'weightOf'>;

/** Adds to the scores at `row` the weights of each of the first `length` features. */
function addRows(scores: Float32Array, row: number, { values, length }: FeatureBuffer, rows: Rows): void {
  const { slots, rowTags, rowStarts, weights, weightOf } = rows;
  const mask = slots.length - 1;
  for (let k = 0; k < length; k++) {
    const slot = slots[(values[k] ?? 0) & mask] ?? 0;
    if (slot === 0) continue;
    let next = rowStarts[slot] ?? 0;
    for (let tags = rowTags[slot] ?? 0; tags !== 0; tags &= tags - 1) {
      const tag = 31 - Math.clz32(tags & -tags);
      scores[row + tag] = (scores[row + tag] ?? 0) + (weightOf[weights[next] ?? 0] ?? 0);
      next += 1;
    }
  }
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
  for (let kind = 0; kind < KINDS; kind++) {
    const elsewhere = (all[kind] ?? 0) - (kinds[at * KINDS + kind] ?? 0);
    const share = weight * Math.log((elsewhere + FLOOR) / (others + KINDS * FLOOR));
    for (const tag of TAGS_OF[kind] ?? []) scores[at * TAGS + tag] = (scores[at * TAGS + tag] ?? 0) + share;
  }
}

function sureness({ first, last, kind }: TaggedName, kinds: Float64Array): number {
  let least = 1;
  for (let at = first; at <= last; at++) least = Math.min(least, kinds[at * KINDS + kind] ?? 0);
  return Math.round(least * 1000) / 1000;
}
