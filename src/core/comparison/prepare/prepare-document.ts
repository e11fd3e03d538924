import type { PageReading, Reading, Sentence, SourceDocument, Token } from '../../model';
import type { Clause } from '../../text/clause';
import { findHalves, type Halves } from './find-halves';
import { type SpelledNames, spellNames } from './find-spelled-names';
import type { Item } from './item';
import { LazySentence } from './lazy-sentence';
import { nameKeysOf } from './link-page-figures';
import { markStarts } from './mark-starts';
import type { Roles } from './read-roles';
import { toDocumentKeys } from './to-keys';

/** A sentence made ready to be compared. */
export interface PreparedSentence {
  /** Index into the reading's sentences. */
  readonly index: number;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly items: readonly Item[];
  readonly clauses: readonly Clause[];
  /** Who does what to whom, a line for each clause with a verb. */
  readonly roles: readonly Roles[];
  /** The document’s figure whose words a claim says they are, see `withoutReport`. */
  readonly teller?: string;
}

/** A document made ready to have claims held against it; worth keeping while the document stays the same. */
export interface PreparedDocument {
  readonly id: string;
  readonly reading: Reading;
  /** A sentence or two in one block, handed over to settle a claim, see `judgePassage`. */
  readonly passage: boolean;
  /** Sentences that may answer: body text, headline and captions. */
  readonly sentences: readonly PreparedSentence[];
  /** In how many of them a term stands, by `toTerm`. */
  readonly frequency: ReadonlyMap<string, number>;
  /** Names of its figures, in words, with whether each is a person's. */
  readonly names: readonly { readonly key: readonly string[]; readonly person: boolean }[];
  /** Those of several words, by their letters; of a passage only those of its figures, for it tells little of any other. */
  readonly spelled: SpelledNames;
  /** Whom `the North` and `the South` mean in it. */
  readonly halves: Halves;
  /** Positions in `sentences` by key, see `toDocumentKeys`. */
  readonly index: ReadonlyMap<string, readonly number[]>;
}

/** Sentences of a passage at most. */
const LONGEST_PASSAGE = 2;

/** Blocks that speak about the page or its makers, never about the events. */
const SILENT = new Set(['navigation', 'credit', 'byline', 'dateline']);

/** What an item is looked up by: its figure, country or base form. */
export function toTerm(item: Item): string {
  if (item.country) return `country:${item.country}`;
  if (item.figure && !item.figure.members) return `figure:${item.figure.id}`;
  if (item.time) return `time:${item.time.value}`;
  return item.number ? `number:${item.number.value}` : item.lemma;
}

/**
 * Prepares every sentence of a reading, of a page's or, with `all` that its phrases hold, of a document's. Each part is
 * worked out when it is asked for: most sentences are never looked at closely.
 */
export function prepareSentences(reading: PageReading, all = false): PreparedSentence[] {
  const marked = markStarts(reading);
  return reading.sentences.map(
    (sentence, index) => new LazySentence(index, sentence, reading.tokens[index] ?? [], marked, all),
  );
}

/** Whether a text is no more than a sentence or two in one block. */
export const isPassage = ({ article, sentences }: PageReading): boolean =>
  article.blocks.length === 1 && sentences.length <= LONGEST_PASSAGE;

/** Prepares a document: its answering sentences with their content and how often each term stands. */
export function prepareDocument(document: SourceDocument): PreparedDocument {
  const { reading } = document;
  const sentences = prepareSentences(reading, true).filter(
    ({ sentence }) => !SILENT.has(reading.article.blocks[sentence.block]?.kind ?? 'paragraph'),
  );
  const names = reading.figures
    .filter((figure) => !figure.members)
    .flatMap((figure) =>
      nameKeysOf(figure, reading.article.text).map((key) => ({ key, person: figure.type === 'person' })),
    );
  return {
    passage: isPassage(reading),
    id: document.record.id,
    reading,
    sentences,
    names,
    spelled: spellNames(
      names.map(({ key }) => key),
      isPassage(reading) ? [] : sentences.flatMap(({ items }) => items),
    ),
    halves: findHalves(reading.figures),
    frequency: countTerms(sentences),
    index: indexKeys(sentences),
  };
}

function countTerms(sentences: readonly PreparedSentence[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const { items } of sentences) {
    for (const term of new Set(items.map(toTerm))) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  return frequency;
}

function indexKeys(sentences: readonly PreparedSentence[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  sentences.forEach(({ items }, at) => {
    const add = (key: string) => {
      const places = index.get(key);
      if (!places) index.set(key, [at]);
      else if (places.at(-1) !== at) places.push(at);
    };
    for (const { forms, meanings } of items.map(toDocumentKeys)) {
      forms.forEach(add);
      meanings.forEach(add);
    }
  });
  return index;
}
