import { type ClaimModel, slotOf } from './claim-model';

/** How much each kind of feature counts, by its first letters: hand-made flags more than single words. */
const SHARES: Readonly<Record<string, number>> = { f: 3, c: 0.6 };

/** Slots and values of a sentence's features, all vectors of the same length. */
export function toVector(features: readonly string[], slots: number, norm: number): Map<number, number> {
  const shareOf = (name: string): number => SHARES[name.slice(0, name.indexOf(' '))] ?? 1;
  const length = Math.sqrt(features.reduce((sum, name) => sum + shareOf(name) ** 2, 0)) || 1;
  const vector = new Map<number, number>();
  for (const name of features) {
    const slot = slotOf(name, slots);
    vector.set(slot, (vector.get(slot) ?? 0) + (shareOf(name) * norm) / length);
  }
  return vector;
}

/** How likely people would check a sentence with these features, 0..1, as learned from political debates. */
export function rankClaim(features: readonly string[], model: ClaimModel): number {
  let sum = model.bias;
  for (const [slot, value] of toVector(features, model.weights.length, model.norm)) {
    sum += (model.weights[slot] ?? 0) * model.scale * value;
  }
  return 1 / (1 + Math.exp(-sum));
}
