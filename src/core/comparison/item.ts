import type { Figure, NumberExpression, Span, TimeExpression, WordClass } from '../model';

/** A piece of a sentence that carries content: what a claim and a document are compared by. */
export interface Item extends Span {
  readonly kind: 'figure' | 'word' | 'number' | 'time';
  /** Token indices in the sentence, half-open. */
  readonly from: number;
  readonly to: number;
  /** Base form of a word, lower-case words of a name, the words of a number or time. */
  readonly lemma: string;
  readonly class: WordClass;
  /** The figure referred to; null when the text leaves it open. */
  readonly figure: Figure | null;
  /** Country that is named or made an adjective of: `Russian` → `Russia`; null for anything else. */
  readonly country: string | null;
  /** True for `Russian`, false for `Russia`. */
  readonly demonym: boolean;
  /** Country whose capital is named; null for anything else. */
  readonly capitalOf: string | null;
  /** How the figure is referred to. */
  readonly form: 'name' | 'description' | 'pronoun' | null;
  readonly number: NumberExpression | null;
  readonly time: TimeExpression | null;
}
