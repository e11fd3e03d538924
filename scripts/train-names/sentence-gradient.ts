import { ALLOWED, BEFORE, EDGE, TABLE_SIDE, TAG_COUNT } from '../../src/core/names/tags';

// Copies of imported constants: some module loaders turn each reading of an import into a call, which inner loops feel.
const TAGS = TAG_COUNT;
const SIDE = TABLE_SIDE;
const SOURCES = BEFORE;

/** Tokens of the longest sentence that is trained on. */
export const LONGEST = 250;

/** Room for one sentence at a time; the numbers of the last sentence read. */
export interface SentenceRoom {
  readonly scores: Float64Array;
  readonly local: Float64Array;
  readonly ahead: Float64Array;
  readonly back: Float64Array;
  readonly scale: Float64Array;
  readonly factors: Float64Array;
  /** Probability of each tag at each token, less 1 at the right one: the gradient of the loss by the score. */
  readonly errors: Float64Array;
  readonly transitionErrors: Float64Array;
}

export const createSentenceRoom = (): SentenceRoom => ({
  scores: new Float64Array(LONGEST * TAGS),
  local: new Float64Array(LONGEST * TAGS),
  ahead: new Float64Array(LONGEST * TAGS),
  back: new Float64Array(LONGEST * TAGS),
  scale: new Float64Array(LONGEST),
  factors: new Float64Array(SIDE * SIDE),
  errors: new Float64Array(LONGEST * TAGS),
  transitionErrors: new Float64Array(SIDE * SIDE),
});

/**
 * The gradient of a linear-chain conditional random field (Lafferty et al. 2001) for one sentence whose `scores` are in
 * the room; returns the loss.
 */
export function findGradient(room: SentenceRoom, gold: Uint8Array, transitions: Float32Array): number {
  const length = gold.length;
  const { factors } = room;
  for (let cell = 0; cell < factors.length; cell++)
    factors[cell] = ALLOWED[cell] ? Math.exp(transitions[cell] ?? 0) : 0;
  toLocal(room, length);
  goForward(room, length);
  goBack(room, length);
  addTransitionErrors(room, gold);
  let loss = 0;
  for (let at = 0; at < length; at++) {
    for (let tag = 0; tag < TAGS; tag++) {
      const cell = at * TAGS + tag;
      room.errors[cell] = (room.ahead[cell] ?? 0) * (room.back[cell] ?? 0);
    }
    const right = at * TAGS + (gold[at] ?? 0);
    loss -= Math.log((room.errors[right] ?? 0) + 1e-9);
    room.errors[right] = (room.errors[right] ?? 0) - 1;
  }
  return loss;
}

function toLocal({ scores, local }: SentenceRoom, length: number): void {
  for (let row = 0; row < length * TAGS; row += TAGS) {
    let top = Number.NEGATIVE_INFINITY;
    for (let tag = 0; tag < TAGS; tag++) top = Math.max(top, scores[row + tag] ?? 0);
    for (let tag = 0; tag < TAGS; tag++) local[row + tag] = Math.exp((scores[row + tag] ?? 0) - top);
  }
}

function goForward({ local, ahead, scale, factors }: SentenceRoom, length: number): void {
  for (let at = 0; at < length; at++) {
    const row = at * TAGS;
    let total = 1e-300;
    for (let tag = 0; tag < TAGS; tag++) {
      let sum = at ? 0 : (factors[EDGE * SIDE + tag] ?? 0);
      if (at) {
        for (const before of SOURCES[tag] ?? []) {
          sum += (ahead[row - TAGS + before] ?? 0) * (factors[before * SIDE + tag] ?? 0);
        }
      }
      ahead[row + tag] = sum * (local[row + tag] ?? 0);
      total += ahead[row + tag] ?? 0;
    }
    scale[at] = total;
    for (let tag = 0; tag < TAGS; tag++) ahead[row + tag] = (ahead[row + tag] ?? 0) / total;
  }
}

function goBack({ local, ahead, back, scale, factors }: SentenceRoom, length: number): void {
  const end = (length - 1) * TAGS;
  let total = 1e-300;
  for (let tag = 0; tag < TAGS; tag++) {
    back[end + tag] = factors[tag * SIDE + EDGE] ?? 0;
    total += (ahead[end + tag] ?? 0) * (back[end + tag] ?? 0);
  }
  for (let tag = 0; tag < TAGS; tag++) back[end + tag] = (back[end + tag] ?? 0) / total;
  for (let row = end - TAGS; row >= 0; row -= TAGS) {
    const next = row + TAGS;
    back.fill(0, row, next);
    for (let tag = 0; tag < TAGS; tag++) {
      const value = ((local[next + tag] ?? 0) * (back[next + tag] ?? 0)) / (scale[next / TAGS] ?? 1);
      for (const before of SOURCES[tag] ?? []) {
        back[row + before] = (back[row + before] ?? 0) + (factors[before * SIDE + tag] ?? 0) * value;
      }
    }
  }
}

function addTransitionErrors(room: SentenceRoom, gold: Uint8Array): void {
  const { local, ahead, back, scale, factors, transitionErrors: errors } = room;
  errors.fill(0);
  const add = (cell: number, value: number) => {
    errors[cell] = (errors[cell] ?? 0) + value;
  };
  const end = (gold.length - 1) * TAGS;
  for (let tag = 0; tag < TAGS; tag++) {
    add(EDGE * SIDE + tag, (ahead[tag] ?? 0) * (back[tag] ?? 0));
    add(tag * SIDE + EDGE, (ahead[end + tag] ?? 0) * (back[end + tag] ?? 0));
  }
  add(EDGE * SIDE + (gold[0] ?? 0), -1);
  add((gold.at(-1) ?? 0) * SIDE + EDGE, -1);
  for (let at = 1; at < gold.length; at++) {
    const row = at * TAGS;
    for (let tag = 0; tag < TAGS; tag++) {
      const value = ((local[row + tag] ?? 0) * (back[row + tag] ?? 0)) / (scale[at] ?? 1);
      for (const before of SOURCES[tag] ?? []) {
        const cell = before * SIDE + tag;
        add(cell, (ahead[row - TAGS + before] ?? 0) * (factors[cell] ?? 0) * value);
      }
    }
    add((gold[at - 1] ?? 0) * SIDE + (gold[at] ?? 0), -1);
  }
}
