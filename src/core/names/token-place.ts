import type { Evidence } from './gather-evidence';
import { hashText } from './hash';
import { CLUSTER_DEPTH } from './name-model';
import type { Word } from './read-word';

/** A token and what surrounds it. Neighbours are undefined beyond the sentence. */
export interface Place {
  readonly at: number;
  readonly word: Word;
  readonly before: Word | undefined;
  readonly after: Word | undefined;
  readonly before2: Word | undefined;
  readonly after2: Word | undefined;
  /** True when the token or a neighbour is capitalised, or it is a number or a mark. */
  readonly isNear: boolean;
  readonly mode: number;
  /** The run of capitalised words it is in, null outside. */
  readonly run: RunPlace | null;
  readonly phrase: number;
  readonly evidence: Evidence | undefined;
}

export interface RunPlace {
  readonly first: Word;
  readonly last: Word;
  readonly before: Word | undefined;
  readonly after: Word | undefined;
  readonly length: number;
  /** 0 first, 1 alone, 2 inside, 3 last. */
  readonly part: number;
}

/** Stand-ins for what lies beyond the sentence. */
export const START = hashText('<s>');
export const END = hashText('</s>');
export const HYPHEN = hashText('-');

/** What is known of a neighbour, or of the sentence's edge. */
export const hashBefore = (word: Word | undefined) => (word ? word.hash : START);
export const hashAfter = (word: Word | undefined) => (word ? word.hash : END);
export const shapeBefore = (word: Word | undefined) => (word ? word.shape : START);
export const shapeAfter = (word: Word | undefined) => (word ? word.shape : END);
export const listsOf = (word: Word | undefined) => (word ? word.lists : -1);
export const typeOf = (word: Word | undefined) => (word ? word.type : -2);

/** The word's cluster, `bits` levels down the tree; a shorter path is a coarser cluster. */
export function clusterOf(word: Word | undefined, bits: number): number {
  if (!word) return -2;
  return word.cluster < 0 ? -1 : word.cluster >> (CLUSTER_DEPTH - bits);
}
