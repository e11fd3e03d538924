import { SAYING_VERBS } from '../../lexicon/verbs';
import type { Quote, Token } from '../../model';
import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import { relateWords } from '../meaning/relate-words';
import { findQuoted } from '../prepare/find-quoted';
import { idsOf } from '../prepare/ids-of';
import type { Item } from '../prepare/item';
import { itemAt } from '../prepare/item-at';
import type { FigureLinks } from '../prepare/link-page-figures';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import { speakersOf } from '../prepare/speakers-of';
import type { SlotDifference } from './find-differences';

/** Words that a quotation must have to be known again with one of them altered. */
const FEWEST_WORDS = 2;
/** Share of a quotation's words, and of those that carry content, that must be the same. */
const SHARE_KEPT = 0.5;
/** Words in one order that are enough by themselves; with fewer, something else of the claim must be in the sentence too. */
const ENOUGH_KEPT = 3;
/** Words by which a stretch of the document may be longer than the quotation it is held against. */
const ROOM = 2;

/** A word of a quotation with its token in the sentence. */
interface Word {
  readonly text: string;
  readonly at: number;
  /** Whether it carries content: `difficult`, not `very` or `a`. */
  readonly full: boolean;
}

/**
 * A word that a claim quotes from someone who said another in its place: `“a very easy choice”` where his own words are “a very
 * hard choice”. Most words of the quotation stand as they are in one of his quotations in the sentence, in one order; the
 * document has it nowhere as it is. Null when nobody is quoted so.
 */
export function findAlteredQuote(
  claim: PreparedSentence,
  sentence: PreparedSentence,
  document: PreparedDocument,
  links: FigureLinks,
  pairs: readonly Pair[],
): SlotDifference | null {
  const quoted = findQuoted(claim.tokens);
  const mine = quoted.size < FEWEST_WORDS ? [] : readWords(claim, quoted);
  if (mine.length < FEWEST_WORDS) return null;
  const speakers = new Set([
    ...whoSpeaks(claim).flatMap((item) => idsOf(item, document, links)),
    ...calledBy(claim, pairs),
  ]);
  const quotes = document.reading.quotes.filter(
    ({ speaker, start, end }) =>
      speaker !== null && speakers.has(speaker) && start < sentence.sentence.end && sentence.sentence.start < end,
  );
  const isMet = pairs.some(({ claim: item, score }) => score >= SAID && !item.quoted && isTopic(item));
  for (const quote of quotes) {
    const theirs = readWords(sentence, tokensIn(sentence.tokens, quote));
    const altered = findAltered(mine, theirs, isMet);
    if (altered && isVerbatim(mine, document)) return null;
    const words = altered?.map((word, side) => itemAt(side === 0 ? claim : sentence, word.at));
    if (words?.[0] && words[1]) return { slot: 'quote', claim: words[0], document: words[1] };
  }
  return null;
}

/** Who is named as speaking, or does what the main clause tells. */
const whoSpeaks = (claim: PreparedSentence): Item[] => [
  ...speakersOf(claim),
  ...(claim.roles[0]?.agents.heads ?? []).filter((item) => item.kind === 'figure'),
];

/** Those whom a claim has speak by what they are called: `the leaders said`. */
const calledBy = ({ roles, tokens }: PreparedSentence, pairs: readonly Pair[]): string[] =>
  pairs.flatMap(({ claim, document, score }) =>
    claim.kind === 'word' &&
    score >= SAID &&
    document?.figure &&
    roles.some(({ verb, agents }) => SAYING_VERBS.has(tokens[verb]?.lemma ?? '') && agents.heads.includes(claim))
      ? [document.figure.id]
      : [],
  );

const isTopic = ({ kind, class: word }: Item): boolean => kind === 'word' && word === 'noun';

const tokensIn = (tokens: readonly Token[], { start, end }: Quote): Set<number> =>
  new Set(tokens.flatMap((token, at) => (start <= token.start && token.end <= end ? [at] : [])));

/** The words at some tokens of a sentence, marks left out. */
function readWords({ tokens }: PreparedSentence, places: ReadonlySet<number>): Word[] {
  return tokens.flatMap((token, at) => {
    if (!places.has(at) || !/[\p{L}\p{N}]/u.test(token.text)) return [];
    const full = /^(?:noun|verb|adjective|name|number)$/.test(token.class);
    return [{ text: token.text.toLowerCase(), at, full }];
  });
}

function isVerbatim(words: readonly Word[], { sentences }: PreparedDocument): boolean {
  const wanted = ` ${words.map(({ text }) => text).join(' ')} `;
  return sentences.some(({ tokens }) => {
    const all = tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
    return ` ${all.map(({ text }) => text.toLowerCase()).join(' ')} `.includes(wanted);
  });
}

/** The first full word of a quotation that another stands for in the stretch most like it; null when no stretch is like it. */
function findAltered(mine: readonly Word[], theirs: readonly Word[], isMet: boolean): [Word, Word] | null {
  let best: (readonly [number, number])[] = [];
  let from = 0;
  for (let at = 0; at < theirs.length; at++) {
    const kept = align(mine, theirs.slice(at, at + mine.length + ROOM));
    if (kept.length <= best.length) continue;
    best = kept;
    from = at;
  }
  const full = mine.filter((word) => word.full).length;
  const keptFull = best.filter(([a]) => mine[a]?.full).length;
  if (best.length < mine.length * SHARE_KEPT || keptFull < 1) return null;
  if (best.length < ENOUGH_KEPT && !isMet) return null;
  const rest = theirs.slice(from);
  if (keptFull < full * SHARE_KEPT && !hasOpposite(mine, rest)) return null;
  return findReplaced(mine, rest, best);
}

/** `a simple and ordinary case` beside `a unique and extraordinary case`: a word of the one is the opposite of a word of the other. */
const hasOpposite = (mine: readonly Word[], theirs: readonly Word[]): boolean =>
  mine.some((a) => a.full && theirs.some((b) => b.full && relateWords(a.text, b.text) === 'opposite'));

/** Positions of the words that two lists have in one order: the longest common subsequence. */
function align(mine: readonly Word[], theirs: readonly Word[]): [number, number][] {
  let rows: [number, number][][] = Array.from({ length: theirs.length + 1 }, () => []);
  mine.forEach((word, a) => {
    const next: [number, number][][] = [[]];
    theirs.forEach((other, b) => {
      const [up = [], left = [], across = []] = [rows[b + 1], next[b], rows[b]];
      const longer = up.length >= left.length ? up : left;
      next.push(word.text === other.text && across.length >= longer.length ? [...across, [a, b]] : longer);
    });
    rows = next;
  });
  return rows.at(-1) ?? [];
}

/** The first full word of ours with the full word of theirs between the same kept words, when they do not mean the same. */
function findReplaced(
  mine: readonly Word[],
  theirs: readonly Word[],
  kept: readonly (readonly [number, number])[],
): [Word, Word] | null {
  for (const [at, word] of mine.entries()) {
    if (!word.full || kept.some(([a]) => a === at)) continue;
    const before = kept.findLast(([a]) => a < at);
    const after = kept.find(([a]) => a > at);
    const end = after?.[1] ?? (before ? before[1] + 1 + ROOM : 0);
    const start = before ? before[1] + 1 : Math.max(0, end - 1);
    const other = theirs.slice(start, end).find((one) => one.full);
    if (other && !meansSame(word.text, other.text)) return [word, other];
  }
  return null;
}

const meansSame = (a: string, b: string): boolean => {
  const relation = relateWords(a, b);
  return relation !== null && relation !== 'opposite';
};
