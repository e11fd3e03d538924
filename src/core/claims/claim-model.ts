/** What the ranker has learned: one weight for each slot that a feature's name can fall into. */
export interface ClaimModel {
  /** Weights in steps of `scale`; the number of slots is a power of two. */
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: number;
  /** How long a feature vector is before weights are applied. */
  readonly norm: number;
}

/** The model as it lies in its file: each weight a printable character, so that it needs no decoding but a subtraction. */
export interface ClaimModelFile {
  readonly version: number;
  readonly scale: number;
  readonly bias: number;
  readonly norm: number;
  readonly weights: string;
}

/** The file's format; a reader of another one refuses it. */
export const CLAIM_MODEL_VERSION = 1;
/** Largest weight in steps, either way; with the zero character it keeps all weights printable. */
export const LARGEST_WEIGHT = 45;
/** The character that stands for a weight of nought: 79 is “O”; 34 to 124 are the others. */
const ZERO = 79;

/** Makes a model usable. Throws when the file is of another format. */
export function unpackClaimModel(file: ClaimModelFile): ClaimModel {
  if (file.version !== CLAIM_MODEL_VERSION) {
    throw new Error(
      `claims model has format ${file.version}, this code reads ${CLAIM_MODEL_VERSION}: run npm run train:claims`,
    );
  }
  const weights = Int8Array.from(file.weights, (letter) => letter.charCodeAt(0) - ZERO);
  return { weights, scale: file.scale, bias: file.bias, norm: file.norm };
}

/** The inverse of `unpackClaimModel`. */
export const packClaimWeights = (weights: readonly number[]): string =>
  String.fromCharCode(...weights.map((weight) => weight + ZERO));

/** Slot of a feature's name. FNV-1a with its high bits folded in. */
export function slotOf(name: string, slots: number): number {
  let hash = 2_166_136_261;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 16_777_619);
  return ((hash ^ (hash >>> 15)) >>> 0) & (slots - 1);
}
