import type { Name, Span, VerbForm, WordClass } from '../model';

/** A token while its class is being decided. */
export interface WordDraft extends Span {
  readonly text: string;
  readonly lower: string;
  readonly name: Name | null;
  /** compromise's tags. */
  readonly tags: ReadonlySet<string>;
  class: WordClass;
  verb: VerbForm;
  plural: boolean;
  /** Could be a noun, a verb, an adjective: what a rule may turn it into. */
  readonly maybeNoun: boolean;
  readonly maybeVerb: boolean;
  readonly maybeAdjective: boolean;
}

/** A rule that may turn the class of the word at an index, given its neighbours. */
export type ClassRule = (words: readonly WordDraft[], at: number) => void;
