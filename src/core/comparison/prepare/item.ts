import type { Figure, NumberExpression, Span, TimeExpression, WordClass } from '../../model';
import type { Amount } from '../meaning/compare-numbers';
import type { Stretch } from '../meaning/read-stretch';

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
  /** Whether it tells where something is: `at a palace outside Pyongyang`, not `a visit to Pyongyang`. */
  readonly located: boolean;
  /** Whether something is said to be its own: `Moscow’s need`. */
  readonly owner: boolean;
  /** Its words as written, in the form in which spellings meet; empty for anything but a figure. */
  readonly words: readonly string[];
  /** Names it can go by, in words: as written, and those of its figure; empty for anything but a figure. */
  readonly names: readonly (readonly string[])[];
  /** The members of each group of the document that it may count (`the two countries`); empty for anything else. */
  readonly groups: readonly (readonly Figure[])[];
  /** Whether it stands in quotation marks. */
  readonly quoted: boolean;
  /** How the figure is referred to. */
  readonly form: 'name' | 'description' | 'pronoun' | null;
  readonly number: NumberExpression | null;
  /** The number with the words that open it: `more than`, `about`. */
  readonly amount: Amount | null;
  readonly time: TimeExpression | null;
  /** A length of time in days, with the words that open it: `less than two hours`; null for anything else. */
  readonly length: Stretch | null;
  /** Whether such a length is counted back from a day: `ten years ago`, `the first visit in ten years`. */
  readonly back: boolean;
}

/** The word class in which two words stand; null where they stand in two. */
export const classOfBoth = (a: Pick<Item, 'class'>, b: Pick<Item, 'class'>): WordClass | null =>
  a.class === b.class ? a.class : null;

/** The `II` of `Ptolemy II`, which tells those of one name apart. */
export const isNumeral = ({ kind, lemma }: Item): boolean =>
  kind === 'word' && /^(?:i{2,3}|iv|vi{0,3}|ix|xi{0,3}|xi?[vx])$/.test(lemma);
