import { ALLOWED, BEFORE, EDGE, kindOfTag, SURELY_OUTSIDE, TABLE_SIDE, TAG_COUNT } from './tags';

// Copies of imported constants: some module loaders turn each reading of an import into a call, which inner loops feel.
const TAGS = TAG_COUNT;
const SIDE = TABLE_SIDE;
const SOURCES = BEFORE;

/** Outside, person, organization, place. */
export const KIND_COUNT = 4;
const KIND_OF: readonly number[] = Array.from({ length: TAGS }, (_, tag) => kindOfTag(tag));
const TINY = 1e-300;

/** Transition factors: the exponentials of the scores, 0 where a tag may not follow. */
export const toFactors = (transitions: Float32Array): Float64Array =>
  Float64Array.from(transitions, (score, cell) => (ALLOWED[cell] ? Math.exp(score) : 0));

/** For each token the probability of each kind, `KIND_COUNT` to a token, summed over all tag sequences (forward–backward). */
export function findKindProbabilities(scores: Float32Array, length: number, factors: Float64Array): Float64Array {
  const result = new Float64Array(length * KIND_COUNT);
  if (!length) return result;
  const local = toLocalFactors(scores, length);
  const ahead = forward(local, length, factors);
  let back: Float64Array = new Float64Array(TAGS);
  for (let tag = 0; tag < TAGS; tag++) back[tag] = factors[tag * SIDE + EDGE] ?? 0;
  for (let at = length - 1; at >= 0; at--) {
    addKinds(result, at, ahead, back);
    if (at) back = stepBack(local, at, factors, back);
  }
  return result;
}

function toLocalFactors(scores: Float32Array, length: number): Float64Array {
  const local = new Float64Array(length * TAGS);
  for (let row = 0; row < local.length; row += TAGS) {
    if ((scores[row] ?? 0) >= SURELY_OUTSIDE) {
      local[row] = 1;
      continue;
    }
    let top = Number.NEGATIVE_INFINITY;
    for (let tag = 0; tag < TAGS; tag++) top = Math.max(top, scores[row + tag] ?? 0);
    for (let tag = 0; tag < TAGS; tag++) local[row + tag] = Math.exp((scores[row + tag] ?? 0) - top);
  }
  return local;
}

function forward(local: Float64Array, length: number, factors: Float64Array): Float64Array {
  const ahead = new Float64Array(length * TAGS);
  for (let at = 0; at < length; at++) {
    const row = at * TAGS;
    let total = 0;
    for (let tag = 0; tag < TAGS; tag++) {
      if (!local[row + tag]) continue;
      let sum = 0;
      if (at === 0) sum = factors[EDGE * SIDE + tag] ?? 0;
      else {
        for (const before of SOURCES[tag] ?? []) {
          sum += (ahead[row - TAGS + before] ?? 0) * (factors[before * SIDE + tag] ?? 0);
        }
      }
      const value = sum * (local[row + tag] ?? 0);
      ahead[row + tag] = value;
      total += value;
    }
    for (let tag = 0; tag < TAGS; tag++) ahead[row + tag] = (ahead[row + tag] ?? 0) / (total || TINY);
  }
  return ahead;
}

function addKinds(result: Float64Array, at: number, ahead: Float64Array, back: Float64Array): void {
  let total = 0;
  for (let tag = 0; tag < TAGS; tag++) total += (ahead[at * TAGS + tag] ?? 0) * (back[tag] ?? 0);
  for (let tag = 0; tag < TAGS; tag++) {
    const cell = at * KIND_COUNT + (KIND_OF[tag] ?? 0);
    result[cell] = (result[cell] ?? 0) + ((ahead[at * TAGS + tag] ?? 0) * (back[tag] ?? 0)) / (total || TINY);
  }
}

function stepBack(local: Float64Array, at: number, factors: Float64Array, back: Float64Array): Float64Array {
  const next = new Float64Array(TAGS);
  let total = 0;
  for (let tag = 0; tag < TAGS; tag++) {
    const value = (local[at * TAGS + tag] ?? 0) * (back[tag] ?? 0);
    if (!value) continue;
    for (const before of SOURCES[tag] ?? []) {
      const share = (factors[before * SIDE + tag] ?? 0) * value;
      next[before] = (next[before] ?? 0) + share;
      total += share;
    }
  }
  for (let tag = 0; tag < TAGS; tag++) next[tag] = (next[tag] ?? 0) / (total || TINY);
  return next;
}
