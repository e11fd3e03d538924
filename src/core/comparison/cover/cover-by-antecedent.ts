import { GENERIC_NOUNS } from '../../lexicon/generic-nouns';
import { SAYING_VERBS } from '../../lexicon/verbs';
import type { Token } from '../../model';
import type { Pair } from '../align/align-items';
import { weighPairs } from '../align/weigh-pairs';
import { relateWords } from '../meaning/relate-words';
import type { Item } from '../prepare/item';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import { isWhoseDeed } from './is-whose-deed';

/**
 * Nouns that stand for whatever was spoken of before: `this deal`, `that sum`. Source: the shell nouns of Schmid, English
 * Abstract Nouns as Conceptual Shells (2000), and the general nouns of Halliday and Hasan, Cohesion in English (1976), § 6.1.
 */
const SHELL_NOUNS: ReadonlySet<string> = new Set(
  `deal agreement arrangement move decision step plan measure action sum amount figure total number share result outcome
   incident event case affair project scheme programme program effort change proposal offer idea issue question matter
   problem process practice policy approach thing item object piece work business place site`.split(/\s+/),
);

/** Works that go by a title in quotation marks. */
const WORKS: ReadonlySet<string> = new Set(
  'film movie documentary book novel play song album painting series show game comedy drama musical opera poem feature debut'.split(
    ' ',
  ),
);

type Same = (claim: Item, document: Item) => boolean;

/** Worth of a thing that the text before a sentence has named and the sentence only points at. */
const SCORE = 0.8;
/** A noun counts as unsaid below this score. */
const UNSAID = 0.5;
/** Share of the rest of the claim that the sentence itself must have. */
const REST = 0.8;
/** Sentences before one in which what it points at is named. */
const REACH = 3;

/**
 * Fills the pairs of one thing that a claim takes as known (`the merger`, `the cost of the harbour`) where the sentence
 * points at something by a word of its own that the claim has no other use for (`this deal`, `two-thirds of that sum`,
 * `it`), and the sentences before it, or the headline, speak of all of it. A sentence that points at nothing is filled
 * with nothing: what stands near is not said.
 */
export function coverByAntecedent(
  pairs: readonly Pair[],
  claim: PreparedSentence,
  sentence: PreparedSentence,
  document: PreparedDocument,
  same: Same,
  differing: readonly Item[],
): readonly Pair[] {
  const phrases = pairs.map(({ claim: { from, to } }) => phraseAround({ from, to, head: from }, claim.tokens));
  const opened = phrases.filter((phrase) => isOpen(phrase, pairs, claim.tokens));
  const known = opened.find(({ head }) => claim.tokens[head + 1]?.class !== 'noun') ?? opened[0];
  if (!known) return pairs;
  const inside = pairs.filter((pair) => known.from <= pair.claim.from && pair.claim.to <= known.to);
  const open = inside.filter(({ score }) => score < UNSAID);
  const head = open.find(({ claim: item }) => item.from <= known.head && known.head < item.to);
  const window = before(sentence, document);
  const isNamed = (item: Item) => window.some(({ items }) => items.some((other) => same(item, other)));
  const others = pairs.filter(
    (pair) => !open.includes(pair) && !differing.includes(pair.claim) && !SAYING_VERBS.has(pair.claim.lemma),
  );
  const isRestSaid = weighPairs(others, document) >= REST;
  if (!head || !isRestSaid || !open.every((pair) => isNamed(pair.claim))) return pairs;
  const last = document.sentences[document.sentences.indexOf(sentence) - 1];
  const isJustNamed = last?.items.some((other) => same(head.claim, other)) ?? false;
  const isOfDoer = isJustNamed && isWhoseDeed(head.claim, pairs, claim, sentence);
  const pointer = isOfDoer
    ? null
    : findPointer(head.claim, pairs, sentence, { isJustNamed, isSubject: isSubject(claim.clauses, known.head) });
  if (pointer === undefined) return pairs;
  return pairs.map((pair) => {
    if (!open.includes(pair)) return pair;
    return { ...pair, document: pair === head ? pointer : null, score: SCORE };
  });
}

/** Whether a token stands in the subject of a clause. */
const isSubject = (clauses: PreparedSentence['clauses'], at: number): boolean =>
  clauses.some(({ subject }) => subject !== null && subject.from <= at && at < subject.to);

/** A noun phrase with what `of` hangs on it. */
interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** Words that stand inside a noun phrase. */
const INSIDE = /^(?:adjective|noun|name|number|particle|determiner)$/;

/** The phrase around a noun: from the word that opens it to the end of what `of` hangs on it. */
function phraseAround({ from, to, head }: Phrase, tokens: readonly Token[]): Phrase {
  let start = from;
  while (start > 0 && INSIDE.test(tokens[start - 1]?.class ?? '')) start--;
  let end = to;
  while (tokens[end]?.lemma === 'of') {
    end++;
    while (INSIDE.test(tokens[end]?.class ?? '')) end++;
  }
  return { from: start, to: end, head };
}

/** Whether a phrase is one that a claim takes as known, and its noun is not said. */
function isOpen({ from, to, head }: Phrase, pairs: readonly Pair[], tokens: readonly Token[]): boolean {
  const pair = pairs.find(({ claim }) => claim.from <= head && head < claim.to);
  if (pair?.claim.kind !== 'word' || pair.claim.class !== 'noun' || pair.score >= UNSAID || pair.opposite) return false;
  if (pair.claim.quoted) return false;
  const inside = tokens.slice(from, to);
  return inside.some(
    ({ lemma, text }) => /^(?:the|this|these|his|her|their|its|’s)$/.test(lemma) || /^the$/i.test(text),
  );
}

/** The sentences before one, and the headline. */
function before(sentence: PreparedSentence, { sentences }: PreparedDocument): PreparedSentence[] {
  const at = sentences.indexOf(sentence);
  return [...sentences.slice(Math.max(0, at - REACH), at), ...(at > 0 ? sentences.slice(0, 1) : [])];
}

/**
 * What a sentence points with at the thing that a noun names: its item, null for a word that is no item (`it`), undefined
 * where it points at nothing.
 */
function findPointer(
  noun: Item,
  pairs: readonly Pair[],
  { items, tokens, clauses }: PreparedSentence,
  place: { readonly isJustNamed: boolean; readonly isSubject: boolean },
): Item | null | undefined {
  const isFree = (item: Item) => !pairs.some(({ document, score }) => document === item && score >= UNSAID);
  // `it` behind another thing of the sentence is that thing, and never whoever a word before a name is said of.
  const isTitle = ({ to }: Item) => items.some(({ from, figure }) => from === to && figure?.type === 'person');
  const things = items.filter(
    (item) => item.class === 'noun' && item.kind === 'word' && isFree(item) && !isTitle(item),
  );
  const pronoun = tokens.some(
    ({ text }, at) =>
      /^(?:it|its|they|them|their)$/i.test(text) &&
      !items.some((item) => item.from === at && (item.figure || !isFree(item))) &&
      !things.some((item) => item.to <= at) &&
      isSubject(clauses, at) === place.isSubject &&
      place.isJustNamed,
  );
  const pointing = items.find((item) => isFree(item) && pointsAt(item, noun, tokens));
  return pointing ?? (pronoun || (isEvent(noun.lemma) && saysEvent(tokens)) ? null : undefined);
}

/** `this deal`, `the vessel` beside a ferry, `one of the seven`, a company’s name beside `the company`. */
function pointsAt(item: Item, noun: Item, tokens: readonly Token[]): boolean {
  const opening = tokens[item.from - 1]?.text.toLowerCase() ?? '';
  if (item.kind === 'number')
    return item.number?.kind === 'cardinal' && opening === 'the' && tokens[item.to]?.class !== 'noun';
  if (item.kind === 'word' && item.class === 'noun') {
    if (/^(?:this|that|these|those|such)$/.test(opening) && SHELL_NOUNS.has(item.lemma)) return true;
    const relation = relateWords(noun.lemma, item.lemma);
    return opening === 'the' && relation !== null && relation !== 'opposite';
  }
  if (item.quoted && WORKS.has(noun.lemma)) return tokens[item.from]?.text !== tokens[item.from]?.text.toLowerCase();
  return (
    item.form === 'name' &&
    (item.figure?.type ?? 'organization') === 'organization' &&
    GENERIC_NOUNS.organization?.has(noun.lemma) === true
  );
}

/** Whether a noun names an event: `festival`, `congress`. */
const isEvent = (noun: string): boolean =>
  relateWords('event', noun) === 'broader' || /^(?:broader|synonym)$/.test(relateWords('meeting', noun) ?? '');

/** `the event`, which is no item because it says nothing of its own. */
const saysEvent = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lemma }, at) =>
      lemma === 'event' && /^(?:the|this)$/.test(tokens[at - 1]?.lemma ?? '') && tokens[at + 1]?.class !== 'noun',
  );
