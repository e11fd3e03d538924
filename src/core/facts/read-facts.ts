import type { Attribution, BlockKind, Fact, Reading, Span } from '../model';
import { chunkSentence } from '../text/chunk-sentence';
import { findDatelineEnd } from '../text/find-dateline-end';
import { parseClauses } from '../text/parse-clauses';
import type { FactDraft, SentenceView, SourceRange } from './fact-draft';
import { turnPassive } from './flip-passive';
import { indexFigures } from './index-figures';
import { isSpeaker } from './is-speaker';
import { mergeFacts } from './merge-facts';
import { readAims } from './read-aims';
import { readAppositions } from './read-appositions';
import { readAttached } from './read-attached';
import { readClause } from './read-clause';
import { readExistence } from './read-existence';
import { readKindsOf } from './read-kinds-of';
import { readLifeDates } from './read-life-dates';
import { readNominalEvents } from './read-nominal-events';
import { readOffices } from './read-offices';
import { readTitles } from './read-titles';

/** Blocks that state things. Credits, bylines, datelines and navigation do not. */
const STATING: ReadonlySet<BlockKind> = new Set([
  'headline',
  'heading',
  'paragraph',
  'list',
  'table',
  'quote',
  'caption',
]);

/**
 * Subject–relation–object statements with qualifiers, modality and evidence, after coreference, in order of first evidence.
 * The same statement twice is one fact with two pieces of evidence.
 */
export function readFacts(reading: Omit<Reading, 'facts'>): Fact[] {
  const figures = indexFigures(reading.figures);
  const sources = reading.attributions.flatMap((attribution) => toSourceRanges(reading, attribution));
  const drafts = reading.sentences.flatMap((sentence, index): FactDraft[] => {
    const all = reading.tokens[index] ?? [];
    const tokens = all.slice(findDatelineEnd(all));
    const kind = reading.article.blocks[sentence.block]?.kind;
    if (!kind || !STATING.has(kind) || tokens.at(-1)?.text === '?') return [];
    const quotes = reading.quotes.filter((quote) => quote.start < sentence.end && sentence.start < quote.end);
    const view: SentenceView = {
      text: reading.article.text,
      sentence,
      tokens,
      clauses: parseClauses(tokens),
      nouns: chunkSentence(tokens).filter((chunk) => chunk.kind === 'noun'),
      figures,
      sources,
      quotes,
    };
    return readSentence(view);
  });
  return mergeFacts(drafts);
}

function readSentence(view: SentenceView): FactDraft[] {
  const clauses = view.clauses.flatMap((clause) => {
    const fact = readClause(view, clause) ?? readExistence(view, clause);
    // One line says it, from the side of who did it: of two parties, either might be taken for the doer of a passive.
    const told = (fact && turnPassive(view, clause, fact)) ?? fact;
    return told ? [told] : [];
  });
  const names = [readTitles, readOffices, readAppositions, readLifeDates, readAttached, readKindsOf];
  return [...names.flatMap((read) => read(view)), ...clauses, ...readNominalEvents(view), ...readAims(view)];
}

function toSourceRanges(reading: Omit<Reading, 'facts'>, { content, source, speaker }: Attribution): SourceRange[] {
  const figure = reading.figures.find((one) => one.id === speaker);
  const words = figure?.name ?? (source ? sliceOf(reading.article.text, source) : '');
  return words && (figure || isSpeaker(words))
    ? content.map(({ start, end }) => ({ start, end, source: words, namedAt: source?.start ?? null }))
    : [];
}

const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end);
