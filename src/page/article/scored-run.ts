import type { Run } from './run';

/**
 * What becomes of a run: `yes` it is body; `heading` and `between` are body only between runs that are;
 * `no` it is not.
 */
export type Keep = 'yes' | 'heading' | 'between' | 'no';

/** A run with what was measured on it. */
export interface ScoredRun {
  readonly run: Run;
  readonly words: number;
  /** 0..1, share of its characters that are links. */
  readonly linkShare: number;
  readonly hasSentence: boolean;
  readonly endsAsSentence: boolean;
  /** A short line such as `Read more:` or `Photo: …` that belongs to the page. */
  readonly isPageLine: boolean;
  readonly furniture: boolean;
  /** The same words stood earlier on the page. */
  readonly repeated: boolean;
  /** The page's own metadata quotes it as body. */
  readonly confirmed: boolean;
  /** Reads as prose. */
  readonly good: boolean;
  /** Words it speaks for (or, negative, against) the elements around it. */
  readonly value: number;
}
