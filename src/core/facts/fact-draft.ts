import type { Argument, Fact, Figure, Qualifiers, Quote, Sentence, Span, Token } from '../model';
import type { Chunk } from '../text/chunk';
import type { Clause } from '../text/clause';

/** One sentence with everything that facts are read from. */
export interface SentenceView {
  readonly text: string;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  /** Noun phrases in order, prepositions and lists left apart. */
  readonly nouns: readonly Chunk[];
  readonly figures: FigureIndex;
  /** Who the sentence as a whole, or a stretch of it, comes from. */
  readonly sources: readonly SourceRange[];
  /** Stretches in quotation marks. */
  readonly quotes: readonly Pick<Quote, 'start' | 'end' | 'kind'>[];
}

/** A stretch of text that someone is named as the source of. */
export interface SourceRange extends Span {
  /** Words to show. */
  readonly source: string;
  /** Where the text names it; null when it does not. */
  readonly namedAt: number | null;
}

/** Figures by id and by where they are mentioned. */
export interface FigureIndex {
  readonly byId: ReadonlyMap<string, Figure>;
  /** Mentions in reading order. */
  readonly mentions: readonly FigureMention[];
}

export interface FigureMention extends Span {
  readonly figure: Figure;
  readonly form: 'name' | 'description' | 'pronoun';
}

/** A fact before it is merged with others like it. */
export interface FactDraft {
  readonly subject: Argument;
  readonly relation: string;
  /** The relation in base forms. */
  readonly predicate: string;
  readonly object: Argument;
  readonly qualifiers: Qualifiers;
  readonly modality: Fact['modality'];
  readonly evidence: Span;
  /** The words that state it. */
  readonly at: Span;
}
