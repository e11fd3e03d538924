import { readText } from '../core/analyze';
import { compareClaims } from '../core/comparison/compare-claims';
import type { Article, Claim, Reading, SourceDocument } from '../core/model';
import { readPlainText } from '../core/text/read-plain-text';
import { maybeString, needString, toFields } from './input';
import { loadBundled } from './load-bundled';
import { loadModels } from './load-models';
import { answerLines } from './ndjson';
import { once } from './once';
import { fail } from './usage';

/** What every answer needs, loaded once, and only when there is something to read. */
const loadEngine = once(() => {
  const models = loadModels();
  return { models, bundled: loadBundled(models) };
});

/** A single statement read as body text: a headline or a teaser it is not. */
function readClaim(text: string, published: string | null): Reading {
  const article: Article = {
    ...readPlainText(text, { published }),
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
  };
  const reading = readText(article, loadEngine().models);
  const claim: Claim = { start: 0, end: text.length, sentence: 0, score: 1, stance: 'asserted', because: [] };
  return { ...reading, claims: [claim] };
}

function ownDocument(id: string, text: string, published: string | null): SourceDocument {
  const article = readPlainText(text, { published });
  const record = { id, title: article.title ?? '', source: '', published, language: 'en' };
  return { record, reading: readText(article, loadEngine().models) };
}

function compareLine(input: unknown) {
  const fields = toFields(input);
  const id = needString(fields, 'id');
  const published = maybeString(fields, 'published') ?? null;
  const text = maybeString(fields, 'document');
  const page = readClaim(needString(fields, 'claim'), published);
  const documents = text === undefined ? loadEngine().bundled : [ownDocument(id, text, published)];
  const [answer] = compareClaims(page, documents);
  if (!answer) throw new Error('the claim is empty');
  return {
    id,
    verdict: answer.verdict,
    evidence: answer.evidence.map(({ start, end }) => ({ start, end })),
    differences: answer.differences,
  };
}

if (process.argv.slice(2).join(' ') !== '--ndjson') fail(2, 'usage: compare --ndjson < LINES');
await answerLines(compareLine);
