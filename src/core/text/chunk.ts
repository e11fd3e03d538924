/** What a stretch of a sentence is to the clause around it. */
export type ChunkKind =
  | 'noun'
  | 'verb'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'comma'
  | 'stop'
  | 'quote'
  | 'adverb'
  | 'adjective';

/** A stretch of tokens `[from, to)` that works as one. */
export interface Chunk {
  readonly kind: ChunkKind;
  /** Index of the first token, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** Index of the word that the rest leans on: the last noun, the main verb, the first word of anything else. */
  readonly head: number;
}

/** A verb with what helps it: `has been told`, `to broadcast`, `did n’t pay`, `ramped up`. */
export interface VerbChunk extends Chunk {
  readonly kind: 'verb';
  /** Plain base form of the main verb with its particle: `ramp up`. */
  readonly lemma: string;
  /** Has tense or a modal. `open` is a past form that may be a participle instead: `the deal signed by`. */
  readonly finite: 'yes' | 'no' | 'open';
  readonly passive: boolean;
  readonly negated: boolean;
  /** Base form of the modal, or null. */
  readonly modal: string | null;
  readonly form: 'tensed' | 'infinitive' | 'gerund' | 'participle';
}

export type AnyChunk = VerbChunk | (Chunk & { readonly kind: Exclude<ChunkKind, 'verb'> });

/** Whether the chunk is a verb chunk. */
export function isVerbChunk(chunk: AnyChunk | undefined): chunk is VerbChunk {
  return chunk?.kind === 'verb';
}
