import type {
  Analysis,
  Block,
  DocumentRecord,
  Fact,
  Figure,
  NumberExpression,
  Sentence,
  Span,
  TimeExpression,
} from './model';

/** A document as the views show it: its words and what was read from them. */
export interface DocumentView {
  readonly record: DocumentRecord;
  readonly text: string;
  /** What each stretch of the text is, in reading order. */
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly figures: readonly Figure[];
  readonly facts: readonly Fact[];
  readonly times: readonly TimeExpression[];
  readonly numbers: readonly NumberExpression[];
}

/** That a figure of the page is a figure of a document. */
export interface FigureLink {
  /** Figure id on the page. */
  readonly figure: string;
  /** Document id. */
  readonly document: string;
  /** Figure id in the document. */
  readonly documentFigure: string;
}

/** A fact of a document that a page leaves out. */
export interface LeftOutFact {
  /** Document id. */
  readonly document: string;
  /** Id of the fact in that document. */
  readonly fact: string;
}

/** What documents say that a page does not, and the other way round. Both are empty on a page of another topic. */
export interface Balance {
  /** Facts of the documents about figures that the page speaks of, stated nowhere on the page; in the documents' order. */
  readonly leftOut: readonly LeftOutFact[];
  /** Claims of the page of which no document has anything: indices into `analysis.claims`, in the page's order. */
  readonly added: readonly number[];
}

/** A page read and compared: what marks and cards show. */
export interface PageFindings {
  readonly analysis: Analysis;
  readonly documents: readonly DocumentView[];
  readonly links: readonly FigureLink[];
}

/** The same with what page and documents leave out of each other: what the views show. */
export interface PageReport extends PageFindings, Balance {}

/** Where a passage stands in a page's body, as the W3C's Web Annotation model says it: quote and position. */
export interface TextSelectors extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}
