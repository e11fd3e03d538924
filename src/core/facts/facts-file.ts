import type { Article, DocumentRecord, Reading, SourceDocument } from '../model';

/** Everything read from one document, kept so that views can show it without reading it again. The text lies beside it. */
export interface FactsFile extends Omit<Reading, 'article' | 'tokens'> {
  /** Rises when the shape changes. */
  readonly format: 1;
  readonly record: DocumentRecord;
  /** The text that every range points into: its length in UTF-16 code units and the SHA-256 of its UTF-8 bytes, in hex. */
  readonly text: { readonly length: number; readonly sha256: string };
  readonly blocks: Article['blocks'];
}

/** The facts file of a document, keys in the order in which they are written. */
export function toFactsFile({ record, reading }: SourceDocument, sha256: string): FactsFile {
  const { article, sentences, figures, facts, quotes, attributions, times, numbers, claims } = reading;
  const { id, title, source, published, language } = record;
  return {
    format: 1,
    record: { id, title, source, published, language },
    text: { length: article.text.length, sha256 },
    blocks: article.blocks,
    sentences,
    figures,
    facts,
    quotes,
    attributions,
    times,
    numbers,
    claims,
  };
}
