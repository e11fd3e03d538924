import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { englishWords } from '../../tests/english';
import { createReport, pageText } from '../../tests/page-report';
import type { TextSelectors } from '../core/report';
import { type ExportInput, listSpans, toSpanKey } from './exportable';
import { findSaved } from './find-saved';
import { FORMATS } from './formats';
import { readAnnotations } from './read-annotations';
import { toAnnotations } from './to-annotations';
import { toClaimReviews } from './to-claim-reviews';
import { toCsv } from './to-csv';
import { escapeMarkdown, toMarkdown } from './to-markdown';
import { toPlainJson } from './to-plain-json';

const report = createReport();
const selectors = new Map(
  listSpans(report).map((span): [string, TextSelectors] => [
    toSpanKey(span),
    {
      ...span,
      exact: pageText.slice(span.start, span.end),
      prefix: pageText.slice(Math.max(0, span.start - 20), span.start),
      suffix: pageText.slice(span.end, span.end + 20),
    },
  ]),
);
const input: ExportInput = {
  report,
  selectors,
  words: englishWords,
  made: '2026-01-02T03:04:05.000Z',
  id: '11111111-2222-3333-4444-555555555555',
};

/** Every term stands for itself in the vocabulary, so that a term the context does not know cannot slip through. */
const VOCABULARY = 'https://schema.org/';
const loadContext = async (documentUrl: string) => ({
  documentUrl,
  document: {
    '@context': {
      '@vocab': documentUrl.includes('anno') ? 'http://www.w3.org/ns/oa#' : VOCABULARY,
      id: '@id',
      type: '@type',
    },
  },
});

/** Safe: a term that would be dropped is an error. The types of the package do not know the option. */
const strictly: jsonld.Options.Expand & { safe: boolean } = { documentLoader: loadContext, safe: true };

describe('Markdown', () => {
  test('groups the claims by answer, with the difference and the document’s words', () => {
    const markdown = toMarkdown(input);
    expect(markdown).toContain('# The bridge');
    expect(markdown).toContain('## The document says otherwise\n\n- Vera Lind opened the bridge in 12 days.');
    expect(markdown).toContain('> Engineer Vera Lind opened the bridge after 20 days. (A bridge opens)');
    expect(markdown).toContain('A comparison with “A bridge opens”');
  });

  test('leaves what looks like markup as letters', () => {
    expect(escapeMarkdown('*a* [b](c) <img>')).toBe('\\*a\\* \\[b\\](c) \\<img\\>');
  });
});

describe('CSV', () => {
  test('has a row for each claim and quotation, ended as RFC 4180 says', () => {
    const rows = toCsv(input).split('\r\n');
    expect(rows[0]).toBe('kind,words,said_by,answer,reason,document,document_words,start,end');
    expect(rows).toHaveLength(6);
    expect(rows[1]).toMatch(/^claim,Vera Lind opened the bridge in 12 days\.,,conflicts,/);
  });

  test('never lets a page’s words become a formula', () => {
    const text = '=1+1, a "bridge"';
    const analysis = {
      ...report.analysis,
      article: { ...report.analysis.article, text },
      claims: [{ start: 0, end: text.length, sentence: 0, score: 1, stance: 'asserted' as const, because: [] }],
      comparisons: [],
      quotes: [],
    };
    expect(toCsv({ ...input, report: { ...report, analysis } })).toContain(`claim,"'=1+1, a ""bridge""",`);
  });
});

test('plain JSON keeps to its published schema', () => {
  const schema = JSON.parse(readFileSync('docs/report.schema.json', 'utf8'));
  const validate = new Ajv({ strict: false }).compile(schema);
  validate(JSON.parse(toPlainJson(input)));
  expect(validate.errors).toBeNull();
});

describe('Web Annotations', () => {
  test('are JSON-LD in which a processor drops nothing', async () => {
    const expanded = await jsonld.expand(JSON.parse(toAnnotations(input)), strictly);
    const text = JSON.stringify(expanded);
    expect(text).toContain('http://www.w3.org/ns/oa#TextQuoteSelector');
    expect(text.match(/"http:\/\/www\.w3\.org\/ns\/oa#Annotation"/g)).toHaveLength(4);
  });

  test('saved, they can be opened again, and every one is found at its place', () => {
    const saved = readAnnotations(toAnnotations(input));
    expect(saved).toMatchObject({ title: 'The bridge', source: 'https://news.example/bridge' });
    expect(saved?.annotations.map((annotation) => findSaved(pageText, annotation))).toEqual(listSpans(report));
    expect(saved?.annotations.map(({ verdict }) => verdict)).toEqual(['conflicts', 'not-covered', 'not-covered', null]);
  });

  test.each(['', 'null', '{}', '{"type":"AnnotationCollection"}', toPlainJson(input)])('%j is no such file', (text) => {
    expect(readAnnotations(text)).toBeNull();
  });

  test('where the words are there twice, those before them decide', () => {
    const annotation = { exact: 'the  bridge', prefix: 'and then ', verdict: null, note: '' };
    expect(findSaved('First the bridge, and then the\nbridge.', annotation)).toEqual({ start: 27, end: 37 });
  });
});

describe('ClaimReview', () => {
  test('is JSON-LD of schema.org’s terms, a comparison with a named document and no rating of truth', async () => {
    const text = toClaimReviews(input);
    const [review] = await jsonld.expand(JSON.parse(text), strictly);
    expect(review).toMatchObject({ '@type': [`${VOCABULARY}ClaimReview`] });
    expect(text).toContain('not a fact-check');
    expect(text).not.toContain('ratingValue');
  });

  test('has none of a claim that no document speaks to', () => {
    expect(JSON.parse(toClaimReviews(input))['@graph']).toHaveLength(1);
  });
});

test.each(FORMATS)('a page with nothing to compare still gives a file of kind $id', ({ render }) => {
  const analysis = { ...report.analysis, claims: [], comparisons: [], quotes: [], figures: [] };
  expect(render({ ...input, report: { ...report, analysis, leftOut: [], added: [] } })).not.toBe('');
});
