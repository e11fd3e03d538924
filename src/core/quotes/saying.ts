import type { Source } from './find-source';
import type { WordRange } from './lay-out-words';

/** Someone's words: who, by which cue, and what. */
export interface Saying {
  readonly source: Source | null;
  readonly cue: WordRange | null;
  readonly content: readonly WordRange[];
  readonly rule: string;
  /** The saying whose speaker this one took over. */
  readonly carriedFrom?: Saying;
}
