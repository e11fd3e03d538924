import { mix } from './hash';

/** Features of one token: hashes, written one after another. */
export interface FeatureBuffer {
  readonly values: Int32Array;
  length: number;
}

/** More features than any token has. */
const CAPACITY = 256;
/** Spreads the template numbers over all bits; a prime near 2^32 / the golden ratio. */
const TEMPLATE_STEP = 0x27d4eb2d;

export const createFeatureBuffer = (): FeatureBuffer => ({ values: new Int32Array(CAPACITY), length: 0 });

/** Adds what template `id` saw. Equal values of different templates are different features. */
export function put(buffer: FeatureBuffer, id: number, value: number): void {
  buffer.values[buffer.length] = mix(value, Math.imul(id, TEMPLATE_STEP));
  buffer.length += 1;
}

/** Adds one feature for each set bit among the first `count`. */
export function putBits(buffer: FeatureBuffer, id: number, bits: number, count: number): void {
  for (let bit = 0; bit < count; bit++) if (bits & (1 << bit)) put(buffer, id, bit);
}
