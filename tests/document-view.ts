import type { Fact, Figure, FigureType, NumberExpression, TimeExpression } from '../src/core/model';
import type { DocumentView } from '../src/core/report';
import { spanOf } from './page-report';

/** What of a fact a test says; the rest is plain. */
type GivenFact = Partial<Omit<Fact, 'evidence'>> & { readonly in: string };
type Given<Expression> = Partial<Omit<Expression, 'start' | 'end'>> & { readonly words: string };

interface GivenDocument {
  /** Its sentences; the text is these, with spaces between. */
  readonly sentences: readonly string[];
  readonly figures?: readonly (readonly [id: string, name: string, type: FigureType, members?: readonly string[]])[];
  readonly facts?: readonly GivenFact[];
  readonly times?: readonly Given<TimeExpression>[];
  readonly numbers?: readonly Given<NumberExpression>[];
}

/** A document for tests, from as little as they need to say. */
export function createDocument(given: GivenDocument): DocumentView {
  const text = given.sentences.join(' ');
  const figures = (given.figures ?? []).map(([id, name, type, members]): Figure => {
    const mentions = text.includes(name) ? [{ ...spanOf(text, name), form: 'name' as const }] : [];
    return { id, name, type, descriptions: [], mentions, ...(members ? { members } : {}) };
  });
  const facts = (given.facts ?? []).map(
    ({ in: sentence, ...fact }, index): Fact => ({
      id: `f${index}`,
      subject: { text: 'someone', entity: null },
      relation: 'did',
      object: { text: 'something', entity: null },
      qualifiers: {},
      modality: 'asserted',
      ...fact,
      evidence: [spanOf(text, sentence)],
    }),
  );
  return {
    record: { id: 'doc', title: 'A document', source: 'test', published: null, language: 'en' },
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    sentences: given.sentences.map((sentence) => ({ ...spanOf(text, sentence), block: 0 })),
    figures,
    facts,
    times: (given.times ?? []).map(({ words, ...time }) => ({
      type: 'date',
      value: '',
      ...time,
      ...spanOf(text, words),
    })),
    numbers: (given.numbers ?? []).map(({ words, ...number }) => ({
      value: 0,
      unit: null,
      kind: 'cardinal',
      approximate: false,
      ...number,
      ...spanOf(text, words),
    })),
  };
}
