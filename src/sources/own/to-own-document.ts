import type { Article, DocumentRecord, Reading } from '../../core/model';
import type { OwnDocument } from '../../core/own-document';
import type { NewDocument } from './own-document';

export const toRecord = ({ id, title, source, published, language }: DocumentRecord): DocumentRecord => ({
  id,
  title,
  source,
  published,
  language,
});

/** What the list shows of a stored document. */
export const toOwnDocument = ({ added, words, facts, on, ...stored }: OwnDocument): OwnDocument => ({
  ...toRecord(stored),
  added,
  words,
  facts,
  on,
});

/** A new document's line. */
export const describeDocument = (
  id: string,
  { article, title, source }: NewDocument,
  reading: Reading,
  added: number,
): OwnDocument => ({
  id,
  title: title?.trim() || article.title || toTitle(article),
  source,
  published: article.published,
  language: article.language ?? 'en',
  added,
  words: article.text.match(/\p{L}+/gu)?.length ?? 0,
  facts: reading.facts.length,
  on: true,
});

/** Characters of a title made from the text. */
const LONGEST_TITLE = 80;

/** A title for a text without a headline: its first sentence, as far as it stands in the first line. */
function toTitle({ text }: Article): string {
  const [line = ''] = text.trim().split(/\n|(?<=\p{L}{3}[.!?])\s/u);
  return line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')}…` : line;
}
