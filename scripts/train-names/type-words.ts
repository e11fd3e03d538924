import { createRandom, shuffled } from './random';

/** What the lists and corpora say of a word: shares of outside, person, organization and place, and how surely. */
export interface WordEvidence {
  readonly shares: readonly number[];
  /** 0..1; 0 for a word of which nothing is known. */
  readonly weight: number;
}

const SEED = 3;
const KINDS = 4;
const HIDDEN = 64;
const EPOCHS = 10;
const BATCH = 64;
const RATE = 2e-3;
const KEPT = 0.75;
const FOLDS = 5;
/** Borders between the levels in which a probability is kept. */
const LEVELS = [0.06, 0.2, 0.45, 0.75];

/**
 * A type for each word, read off its vector by a small network that has learned it from the words of which something is
 * known: how likely it is in a person's, an organisation's and a place's name, five levels each. A word's type comes
 * from a network that has not seen that word, so that known words are as uncertain as new ones.
 */
export function typeWords(
  inputs: Float64Array,
  count: number,
  size: number,
  known: readonly WordEvidence[],
): Int16Array {
  const random = createRandom(SEED);
  const fold = Int8Array.from({ length: count }, () => Math.floor(random() * FOLDS));
  const codes = new Int16Array(count);
  for (let left = 0; left < FOLDS; left++) {
    const rows: number[] = [];
    for (let word = 0; word < count; word++) if (fold[word] !== left && (known[word]?.weight ?? 0) > 0) rows.push(word);
    const network = createNetwork(size, random);
    for (let epoch = 0; epoch < EPOCHS; epoch++) trainOnce(network, inputs, rows, known, random);
    for (let word = 0; word < count; word++)
      if (fold[word] === left) codes[word] = toCode(answer(network, inputs, word));
  }
  return codes;
}

const toCode = (shares: Float64Array): number =>
  shares
    .slice(1)
    .reduce((code, share) => code * (LEVELS.length + 1) + LEVELS.filter((level) => share >= level).length, 0);

/** One layer of weights with what Adam (Kingma and Ba 2015) remembers of their gradients. */
interface Layer {
  readonly values: Float64Array;
  readonly gradients: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
}

interface Network {
  readonly size: number;
  /** `HIDDEN` rows of `size` weights and a bias, then `KINDS` rows of `HIDDEN` weights and a bias. */
  readonly lower: Layer;
  readonly upper: Layer;
  readonly hidden: Float64Array;
  steps: number;
}

function createLayer(rows: number, columns: number, random: () => number): Layer {
  const values = new Float64Array(rows * (columns + 1));
  for (let cell = 0; cell < values.length; cell++) {
    const isBias = cell % (columns + 1) === columns;
    values[cell] = isBias ? 0 : gaussian(random) / Math.sqrt(columns);
  }
  const zeros = () => new Float64Array(values.length);
  return { values, gradients: zeros(), first: zeros(), second: zeros() };
}

const gaussian = (random: () => number) =>
  Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());

const createNetwork = (size: number, random: () => number): Network => ({
  size,
  lower: createLayer(HIDDEN, size, random),
  upper: createLayer(KINDS, HIDDEN, random),
  hidden: new Float64Array(HIDDEN),
  steps: 0,
});

/** Probabilities of the kinds; with `random` given, part of the hidden units is left out. */
function answer(
  { size, lower, upper, hidden }: Network,
  inputs: Float64Array,
  word: number,
  random?: () => number,
): Float64Array {
  for (let unit = 0; unit < HIDDEN; unit++) {
    const row = unit * (size + 1);
    let sum = lower.values[row + size] ?? 0;
    for (let k = 0; k < size; k++) sum += (lower.values[row + k] ?? 0) * (inputs[word * size + k] ?? 0);
    const isLeftOut = random !== undefined && random() > KEPT;
    hidden[unit] = sum > 0 && !isLeftOut ? sum / (random ? KEPT : 1) : 0;
  }
  const out = new Float64Array(KINDS);
  let total = 0;
  for (let kind = 0; kind < KINDS; kind++) {
    const row = kind * (HIDDEN + 1);
    let sum = upper.values[row + HIDDEN] ?? 0;
    for (let unit = 0; unit < HIDDEN; unit++) sum += (upper.values[row + unit] ?? 0) * (hidden[unit] ?? 0);
    out[kind] = Math.exp(Math.min(30, sum));
    total += out[kind] ?? 0;
  }
  return out.map((value) => value / total);
}

function trainOnce(
  network: Network,
  inputs: Float64Array,
  rows: readonly number[],
  known: readonly WordEvidence[],
  random: () => number,
): void {
  const order = shuffled(rows.length, random);
  for (let from = 0; from < order.length; from += BATCH) {
    for (const at of order.subarray(from, from + BATCH)) {
      const word = rows[at] ?? 0;
      const evidence = known[word];
      if (evidence) addGradients(network, inputs, word, evidence, random);
    }
    network.steps += 1;
    for (const layer of [network.lower, network.upper]) applyGradients(layer, network.steps);
  }
}

function addGradients(
  network: Network,
  inputs: Float64Array,
  word: number,
  evidence: WordEvidence,
  random: () => number,
): void {
  const { size, lower, upper, hidden } = network;
  const out = answer(network, inputs, word, random);
  const blame = new Float64Array(HIDDEN);
  for (let kind = 0; kind < KINDS; kind++) {
    const error = (((out[kind] ?? 0) - (evidence.shares[kind] ?? 0)) * evidence.weight) / BATCH;
    const row = kind * (HIDDEN + 1);
    for (let unit = 0; unit < HIDDEN; unit++) {
      blame[unit] = (blame[unit] ?? 0) + error * (upper.values[row + unit] ?? 0);
      upper.gradients[row + unit] = (upper.gradients[row + unit] ?? 0) + error * (hidden[unit] ?? 0);
    }
    upper.gradients[row + HIDDEN] = (upper.gradients[row + HIDDEN] ?? 0) + error;
  }
  for (let unit = 0; unit < HIDDEN; unit++) {
    if (!hidden[unit]) continue;
    const error = (blame[unit] ?? 0) / KEPT;
    const row = unit * (size + 1);
    for (let k = 0; k < size; k++) {
      lower.gradients[row + k] = (lower.gradients[row + k] ?? 0) + error * (inputs[word * size + k] ?? 0);
    }
    lower.gradients[row + size] = (lower.gradients[row + size] ?? 0) + error;
  }
}

/** One step of Adam with its usual decay rates. */
function applyGradients({ values, gradients, first, second }: Layer, steps: number): void {
  const correction1 = 1 - 0.9 ** steps;
  const correction2 = 1 - 0.999 ** steps;
  for (let cell = 0; cell < values.length; cell++) {
    const gradient = gradients[cell] ?? 0;
    const mean = 0.9 * (first[cell] ?? 0) + 0.1 * gradient;
    const square = 0.999 * (second[cell] ?? 0) + 0.001 * gradient * gradient;
    first[cell] = mean;
    second[cell] = square;
    values[cell] = (values[cell] ?? 0) - (RATE * (mean / correction1)) / (Math.sqrt(square / correction2) + 1e-8);
    gradients[cell] = 0;
  }
}
