import type { Analysis, Block, DocumentRecord, Fact, Figure } from './model';

/** A document as the views show it: its words and what was read from them. */
export interface DocumentView {
  readonly record: DocumentRecord;
  readonly text: string;
  /** What each stretch of the text is, in reading order. */
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
  readonly facts: readonly Fact[];
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

/** A page read and compared: what marks, cards and popup show. */
export interface PageReport {
  readonly analysis: Analysis;
  readonly documents: readonly DocumentView[];
  readonly links: readonly FigureLink[];
}
