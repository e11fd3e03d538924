// Trains the ranker of claims: npm run train:claims -- FILE.ndjson   (lines of {"text": …, "label": 0 or 1})
// The same file gives the same weights, byte for byte. What it was trained on stands in assets/models/claims.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimFeatures } from '../../src/core/claims/claim-features';
import { CLAIM_MODEL_VERSION, LARGEST_WEIGHT, packClaimWeights } from '../../src/core/claims/claim-model';
import { toVector } from '../../src/core/claims/rank-claim';
import { averagePrecision } from './average-precision';
import { type Example, fitWeights } from './fit-weights';
import { readSentence } from './read-sentence';

/** Twice as many slots gain .01 of average precision and double the file. */
const SLOTS = 2 ** 15;
/** Length of a feature vector; found with the learning rate by four-fold cross-validation. */
const NORM = 4;
const FOLDS = 4;
const MODEL = join(import.meta.dirname, '../../assets/models/claims.json');

interface Row {
  readonly text: string;
  readonly label: 0 | 1;
}

function readRows(file: string): Row[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line): Row => JSON.parse(line));
}

function crossValidate(examples: readonly Example[]): number {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const { weights, bias } = fitWeights(
      examples.filter((_example, i) => i % FOLDS !== fold),
      SLOTS,
    );
    const held = examples.filter((_example, i) => i % FOLDS === fold);
    const scores = held.map(({ vector }) => [...vector].reduce((sum, [k, v]) => sum + (weights[k] ?? 0) * v, bias));
    return averagePrecision(
      scores,
      held.map(({ label }) => label),
    );
  });
  return folds.reduce((sum, value) => sum + value, 0) / FOLDS;
}

const [file] = process.argv.slice(2);
if (!file) {
  process.stderr.write('usage: npm run train:claims -- FILE.ndjson, one {"text": …, "label": 0 or 1} a line\n');
  process.exit(2);
}
const examples = readRows(file).map(
  ({ text, label }): Example => ({
    vector: toVector(claimFeatures(readSentence(text)), SLOTS, NORM),
    label,
  }),
);
console.log(
  `${examples.length} sentences, average precision in ${FOLDS}-fold cross-validation ${crossValidate(examples).toFixed(4)}`,
);
const { weights, bias } = fitWeights(examples, SLOTS);
const scale = weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0) / LARGEST_WEIGHT;
const model = {
  version: CLAIM_MODEL_VERSION,
  scale: Number(scale.toPrecision(6)),
  bias: Number(bias.toPrecision(6)),
  norm: NORM,
  weights: packClaimWeights(Array.from(weights, (weight) => Math.round(weight / scale))),
};
writeFileSync(MODEL, `${JSON.stringify(model)}\n`);
console.log(`wrote ${MODEL}`);
