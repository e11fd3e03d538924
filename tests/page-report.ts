import { toComparison } from '../src/core/comparison/explain/to-comparison';
import type { Claim, Difference, DocumentAnswer, Figure, Span, Verdict } from '../src/core/model';
import type { PageReport } from '../src/core/report';

/** Range of some words in a text; throws when they are not there, so that a fixture cannot drift. */
export function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`the fixture lacks “${words}”`);
  return { start, end: start + words.length };
}

export const pageText =
  'Vera Lind opened the bridge in 12 days. “We are early,” Lind said. Anton Gray built nothing. The weather was fine.';
export const documentText = 'Engineer Vera Lind opened the bridge after 20 days. She thanked Oslo.';

const figure = (text: string, id: string, name: string, places: readonly string[], type: Figure['type']): Figure => {
  let from = 0;
  const mentions = places.map((words) => {
    const span = spanOf(text, words, from);
    from = span.end;
    return { ...span, form: 'name' as const };
  });
  return { id, name, type, descriptions: [], mentions };
};

const sentences = pageText.match(/[^.]+\.|“[^”]+” [^.]+\./g) ?? [];

/** What a document answers; `doc` when none is named. */
export function createAnswer(
  verdict: DocumentAnswer['verdict'],
  evidence: Span,
  differences: readonly Difference[] = [],
  document = 'doc',
): DocumentAnswer {
  const [page, other] = [differences.map(({ claim }) => claim), differences.map((one) => one.document)];
  return {
    document,
    verdict,
    evidence,
    differences,
    aligned: [],
    explanation: { pattern: differences.length > 0 ? 'differs' : 'same', page, document: other },
    because: [{ rule: 'number-differs', at: page }],
  };
}

function claimsOf(verdicts: readonly (readonly [words: string, score: number, verdict: Verdict])[]) {
  const claims = verdicts.map(
    ([words, score], sentence): Claim => ({
      ...spanOf(pageText, words),
      sentence,
      score,
      stance: 'asserted',
      because: [],
    }),
  );
  const sentence = spanOf(documentText, 'Engineer Vera Lind opened the bridge after 20 days.');
  const days = {
    slot: 'number',
    claim: spanOf(pageText, '12 days'),
    document: spanOf(documentText, '20 days'),
  } as const;
  const comparisons = verdicts.map(([, , verdict], claim) =>
    toComparison(
      claim,
      verdict === 'not-covered' ? [] : [createAnswer(verdict, sentence, verdict === 'conflicts' ? [days] : [])],
    ),
  );
  return { claims, comparisons };
}

/** A small page with a figure that the document knows and one that it does not, a quotation and three claims. */
export function createReport(): PageReport {
  const lind = figure(pageText, 'e1', 'Vera Lind', ['Vera Lind', 'Lind'], 'person');
  const gray = figure(pageText, 'e2', 'Anton Gray', ['Anton Gray'], 'person');
  const knownLind: Figure = {
    ...figure(documentText, 'e1', 'Vera Lind', ['Vera Lind'], 'person'),
    descriptions: [{ ...spanOf(documentText, 'Engineer'), text: 'Engineer' }],
  };
  const oslo = figure(documentText, 'e2', 'Oslo', ['Oslo'], 'place');
  return {
    analysis: {
      article: {
        isArticle: true,
        confidence: 1,
        because: [],
        title: 'The bridge',
        authors: [],
        published: null,
        modified: null,
        site: null,
        language: 'en',
        url: 'https://news.example/bridge',
        text: pageText,
        blocks: [{ kind: 'paragraph', start: 0, end: pageText.length }],
      },
      sentences: sentences.map((words) => ({ ...spanOf(pageText, words), block: 0 })),
      figures: [{ ...lind, descriptions: [] }, gray],
      times: [],
      numbers: [],
      quotes: [
        {
          ...spanOf(pageText, '“We are early,”'),
          kind: 'direct',
          speaker: 'e1',
          source: spanOf(pageText, 'Lind', 40),
          cue: spanOf(pageText, 'said'),
        },
      ],
      attributions: [
        {
          content: [spanOf(pageText, '“We are early,”')],
          source: spanOf(pageText, 'Lind', 40),
          speaker: 'e1',
          cue: null,
          rule: 'cue-say',
        },
      ],
      ...claimsOf([
        ['Vera Lind opened the bridge in 12 days.', 0.9, 'conflicts'],
        ['Anton Gray built nothing.', 0.8, 'not-covered'],
        ['The weather was fine.', 0.2, 'not-covered'],
      ]),
    },
    documents: [
      {
        record: { id: 'doc', title: 'A bridge opens', source: 'test', published: null, language: 'en' },
        text: documentText,
        blocks: [{ kind: 'paragraph', start: 0, end: documentText.length }],
        sentences: [],
        times: [],
        numbers: [],
        figures: [knownLind, oslo],
        facts: [
          {
            id: 'f1',
            subject: { text: 'Vera Lind', entity: 'e1' },
            relation: 'thanked',
            object: { text: 'Oslo', entity: 'e2' },
            qualifiers: { time: 'afterwards' },
            modality: 'asserted',
            evidence: [spanOf(documentText, 'She thanked Oslo.')],
          },
        ],
      },
    ],
    links: [{ figure: 'e1', document: 'doc', documentFigure: 'e1' }],
    leftOut: [{ document: 'doc', fact: 'f1' }],
    added: [1, 2],
  };
}
