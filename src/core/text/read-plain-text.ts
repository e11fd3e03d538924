import type { Article } from '../model';
import { labelBlocks } from './label-blocks';

/** What is known of a plain text from outside: its date, its language. */
export interface PlainTextOrigin {
  readonly published?: string | null;
  readonly language?: string | null;
  readonly title?: string | null;
}

/** An article from plain text: the text unchanged, its blocks told from the words alone. */
export function readPlainText(text: string, origin: PlainTextOrigin = {}): Article {
  const blocks = labelBlocks(text);
  const headline = blocks.find((block) => block.kind === 'headline');
  return {
    isArticle: true,
    confidence: 1,
    because: ['plain-text'],
    title: origin.title ?? (headline ? text.slice(headline.start, headline.end) : null),
    authors: [],
    published: origin.published ?? null,
    modified: null,
    site: null,
    language: origin.language ?? 'en',
    url: null,
    text,
    blocks,
  };
}
