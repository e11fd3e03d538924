import { ALLOWED, BEFORE, EDGE, SURELY_OUTSIDE, TABLE_SIDE, TAG_COUNT } from './tags';

// Copies of imported constants: some module loaders turn each reading of an import into a call, which inner loops feel.
const TAGS = TAG_COUNT;
const SIDE = TABLE_SIDE;
const SOURCES = BEFORE;

const NEVER = -1e9;

/** The likeliest tag sequence (Viterbi) for `length` tokens of `scores`, `TAGS` to a token. */
export function decodeTags(scores: Float32Array, length: number, transitions: Float32Array): Uint8Array {
  const tags = new Uint8Array(length);
  if (!length) return tags;
  const best = new Float32Array(length * TAGS);
  const from = new Uint8Array(length * TAGS);
  for (let tag = 0; tag < TAGS; tag++) {
    const cell = EDGE * SIDE + tag;
    best[tag] = ALLOWED[cell] ? (scores[tag] ?? 0) + (transitions[cell] ?? 0) : NEVER;
  }
  for (let at = 1; at < length; at++) step(best, from, scores, transitions, at * TAGS);
  let tag = bestLast(best, transitions, (length - 1) * TAGS);
  for (let at = length - 1; at >= 0; at--) {
    tags[at] = tag;
    tag = from[at * TAGS + tag] ?? 0;
  }
  return tags;
}

function step(
  best: Float32Array,
  from: Uint8Array,
  scores: Float32Array,
  transitions: Float32Array,
  row: number,
): void {
  const above = row - TAGS;
  const isOutside = (scores[row] ?? 0) >= SURELY_OUTSIDE;
  if (isOutside) best.fill(NEVER, row, row + TAGS);
  for (let tag = 0; tag < (isOutside ? 1 : TAGS); tag++) {
    let top = NEVER;
    let source = 0;
    for (const before of SOURCES[tag] ?? []) {
      const score = (best[above + before] ?? NEVER) + (transitions[before * SIDE + tag] ?? 0);
      if (score > top) {
        top = score;
        source = before;
      }
    }
    best[row + tag] = top + (scores[row + tag] ?? 0);
    from[row + tag] = source;
  }
}

function bestLast(best: Float32Array, transitions: Float32Array, row: number): number {
  let top = NEVER;
  let chosen = 0;
  for (let tag = 0; tag < TAGS; tag++) {
    const cell = tag * SIDE + EDGE;
    const score = (best[row + tag] ?? NEVER) + (transitions[cell] ?? 0);
    if (ALLOWED[cell] && score > top) {
      top = score;
      chosen = tag;
    }
  }
  return chosen;
}
