import { TABLE_SIDE, TAG_COUNT } from '../../src/core/names/tags';
import { createRandom, shuffled } from './random';
import { createSentenceRoom, findGradient, LONGEST, type SentenceRoom } from './sentence-gradient';

// Copies of imported constants: some module loaders turn each reading of an import into a call, which inner loops feel.
const TAGS = TAG_COUNT;

/** A sentence ready for training. */
export interface Example {
  /** Feature buckets of each token; the first `lexical[at]` name words. */
  readonly features: readonly Int32Array[];
  readonly lexical: Uint8Array;
  readonly tags: Uint8Array;
  readonly weight: number;
}

export interface Weights {
  /** `TAGS` weights for each of the feature buckets. */
  readonly rows: Float32Array;
  readonly transitions: Float32Array;
}

interface TrainingOptions {
  readonly buckets: number;
  readonly epochs: number;
  readonly seed: number;
}

/** Share of tokens whose word features are left out in a round, so that the others are learned too (Lample et al. 2016). */
const DROP = 0.2;
const RATE = 0.05;
const L2 = 1e-4;
/** Added to the scores of "outside" where an organisation stands: missing one is made to cost more (softmax-margin, Gimpel and Smith 2010). */
const MISSED_ORGANIZATION = 0.6;
const FIRST_ORGANIZATION_TAG = 5;
const LAST_ORGANIZATION_TAG = 8;
/** Rounds at the end over which the weights are averaged. */
const AVERAGED = 4;
/** Score that keeps tokens without features outside, as in the product. */
const SURELY_OUTSIDE = 40;
/** Gradients smaller than these change nothing worth the time. */
const SETTLED = 0.002;
const TINY = 0.0005;
/** Keeps AdaGrad's first steps from being too long. */
const DAMPING = 1e-2;

/** The average of trainings that differ in the order of sentences and the words left out: chance falls out of it. */
export function trainAveraged(
  examples: readonly Example[],
  options: Omit<TrainingOptions, 'seed'>,
  seeds: readonly number[],
): Weights {
  const sums: Weights = {
    rows: new Float32Array(options.buckets * TAGS),
    transitions: new Float32Array(TABLE_SIDE * TABLE_SIDE),
  };
  const add = (into: Float32Array, values: Float32Array): void => {
    for (let cell = 0; cell < into.length; cell++) into[cell] = (into[cell] ?? 0) + (values[cell] ?? 0) / seeds.length;
  };
  for (const seed of seeds) {
    const { rows, transitions } = trainWeights(examples, { ...options, seed });
    add(sums.rows, rows);
    add(sums.transitions, transitions);
  }
  return sums;
}

/** Trains by AdaGrad (Duchi et al. 2011), sentence by sentence; returns the average of the last rounds. */
function trainWeights(examples: readonly Example[], options: TrainingOptions): Weights {
  const random = createRandom(options.seed);
  const rows = new Float32Array(options.buckets * TAGS);
  const squares = new Float32Array(rows.length);
  const sums = new Float32Array(rows.length);
  const transitions = new Float32Array(TABLE_SIDE * TABLE_SIDE);
  const transitionSquares = new Float32Array(transitions.length);
  const transitionSums = new Float32Array(transitions.length);
  const room = createSentenceRoom();
  const from = new Uint8Array(LONGEST);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let loss = 0;
    for (const at of shuffled(examples.length, random)) {
      const example = examples[at];
      if (!example) continue;
      for (let token = 0; token < example.tags.length; token++) {
        from[token] = random() < DROP ? (example.lexical[token] ?? 0) : 0;
      }
      score(room, example, from, rows);
      loss += findGradient(room, example.tags, transitions);
      learn(room, example, from, rows, squares);
      step(transitions, transitionSquares, room.transitionErrors, example.weight);
    }
    if (epoch >= options.epochs - AVERAGED) {
      for (let cell = 0; cell < rows.length; cell++) sums[cell] = (sums[cell] ?? 0) + (rows[cell] ?? 0) / AVERAGED;
      transitions.forEach((value, cell) => {
        transitionSums[cell] = (transitionSums[cell] ?? 0) + value / AVERAGED;
      });
    }
    process.stderr.write(`round ${epoch + 1} of ${options.epochs}, loss ${loss.toFixed(0)}\n`);
  }
  return { rows: sums, transitions: transitionSums };
}

function score({ scores }: SentenceRoom, { features, tags }: Example, from: Uint8Array, rows: Float32Array): void {
  scores.fill(0, 0, tags.length * TAGS);
  for (let at = 0; at < tags.length; at++) {
    const hashes = features[at];
    const row = at * TAGS;
    if (!hashes?.length) {
      scores[row] = SURELY_OUTSIDE;
      continue;
    }
    for (let k = from[at] ?? 0; k < hashes.length; k++) {
      const base = (hashes[k] ?? 0) * TAGS;
      for (let tag = 0; tag < TAGS; tag++) scores[row + tag] = (scores[row + tag] ?? 0) + (rows[base + tag] ?? 0);
    }
    const right = tags[at] ?? 0;
    if (right >= FIRST_ORGANIZATION_TAG && right <= LAST_ORGANIZATION_TAG) {
      scores[row] = (scores[row] ?? 0) + MISSED_ORGANIZATION;
    }
  }
}

function learn(
  { errors }: SentenceRoom,
  { features, tags, weight }: Example,
  from: Uint8Array,
  rows: Float32Array,
  squares: Float32Array,
): void {
  for (let at = 0; at < tags.length; at++) {
    const hashes = features[at];
    if (!hashes?.length) continue;
    let most = 0;
    for (let tag = 0; tag < TAGS; tag++) most = Math.max(most, Math.abs(errors[at * TAGS + tag] ?? 0));
    if (most < SETTLED) continue;
    for (let tag = 0; tag < TAGS; tag++) {
      const error = (errors[at * TAGS + tag] ?? 0) * weight;
      if (Math.abs(error) < TINY) continue;
      for (let k = from[at] ?? 0; k < hashes.length; k++) {
        const cell = (hashes[k] ?? 0) * TAGS + tag;
        const value = rows[cell] ?? 0;
        const gradient = error + L2 * value;
        const square = (squares[cell] ?? 0) + gradient * gradient;
        squares[cell] = square;
        rows[cell] = value - (RATE * gradient) / Math.sqrt(square + DAMPING);
      }
    }
  }
}

function step(values: Float32Array, squares: Float32Array, errors: Float64Array, weight: number): void {
  for (let cell = 0; cell < values.length; cell++) {
    const gradient = (errors[cell] ?? 0) * weight;
    if (!gradient) continue;
    const square = (squares[cell] ?? 0) + gradient * gradient;
    squares[cell] = square;
    values[cell] = (values[cell] ?? 0) - (RATE * gradient) / Math.sqrt(square + DAMPING);
  }
}
