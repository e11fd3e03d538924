import type { Article, DocumentRecord, Reading, SourceDocument } from '../model';
import { listColumns, type PackedTokens, packTokens, unpackTokens } from '../text/pack-tokens';
import { readPlainText } from '../text/read-plain-text';

/** Everything read from one document, kept so that nobody has to read it again. The text lies beside it. */
export interface FactsFile extends Omit<Reading, 'article' | 'tokens'> {
  /** Rises when the shape changes. */
  readonly format: 2;
  readonly record: DocumentRecord;
  /** The text that every range points into: its length in UTF-16 code units and the SHA-256 of its UTF-8 bytes, in hex. */
  readonly text: { readonly length: number; readonly sha256: string };
  readonly blocks: Article['blocks'];
  readonly tokens: PackedTokens;
}

/** The facts file of a document, keys in the order in which they are written. */
export function toFactsFile({ record, reading }: SourceDocument, sha256: string): FactsFile {
  const { article, sentences, tokens, figures, facts, quotes, attributions, times, numbers, claims } = reading;
  const { id, title, source, published, language } = record;
  return {
    format: 2,
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
    tokens: listColumns(packTokens(sentences, tokens)),
  };
}

/** A document as it was read, from its facts file and its plain text. */
export function fromFactsFile(file: FactsFile, text: string): SourceDocument {
  const { record, sentences, tokens, figures, facts, quotes, attributions, times, numbers, claims } = file;
  const article = readPlainText(text, record);
  const said = { article, sentences, tokens: unpackTokens(tokens, text, sentences), figures, facts };
  return { record, reading: { ...said, quotes, attributions, times, numbers, claims } };
}
