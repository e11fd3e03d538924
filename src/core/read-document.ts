import { readText } from './analyze';
import type { Claim, Reading, SourceDocument } from './model';
import type { Models } from './models';
import { readPlainText } from './text/read-plain-text';

/** A plain text made a document that claims can be held against. `published` is an ISO 8601 date or null. */
export function readDocument(id: string, text: string, published: string | null, models: Models): SourceDocument {
  const article = readPlainText(text, { published });
  const record = { id, title: article.title ?? '', source: '', published, language: 'en' };
  return { record, reading: readText(article, models) };
}

/** A single statement made a page with one claim. It is body text: a headline or a teaser it is not. */
export function readStatement(text: string, published: string | null, models: Models): Reading {
  const { length } = text;
  const article = {
    ...readPlainText(text, { published }),
    blocks: [{ start: 0, end: length, kind: 'paragraph' as const }],
  };
  const claim: Claim = { start: 0, end: length, sentence: 0, score: 1, stance: 'asserted', because: [] };
  return { ...readText(article, models), claims: [claim] };
}
