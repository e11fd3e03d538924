import type { WordClass } from '../../model';
import { isPrefixed } from './is-prefixed';
import { type ListedWord, readWord } from './listed-word';
import { meet } from './word-table';

/** How a word of the claim stands to a word of the document; `broader`: the claim's word covers the document's. */
export type WordRelation = 'same' | 'synonym' | 'broader' | 'narrower' | 'opposite';

/** What was found, by class, claim's word and document's word. */
const known = new Map<WordClass | null, Map<string, Map<string, WordRelation | null>>>();
/** Words of claims kept before the cache starts anew: those of a long page with all that they were held against, some megabytes. */
const CACHE_SIZE = 4000;

/** What is known so far of a claim's word, empty where it is met for the first time. */
function knownOf(claim: string, kind: WordClass | null): Map<string, WordRelation | null> {
  const words = known.get(kind);
  const before = words?.get(claim);
  if (before) return before;
  if (words && words.size > CACHE_SIZE) words.clear();
  const found = new Map<string, WordRelation | null>();
  if (words) words.set(claim, found);
  else known.set(kind, new Map([[claim, found]]));
  return found;
}

/**
 * What a claim's base form has to do with a document's base form; null when the tables know of nothing.
 *
 * @param kind the word class in which both stand; null where they stand in two, or that is not known
 */
export function relateWords(claim: string, document: string, kind: WordClass | null = null): WordRelation | null {
  if (claim === document) return 'same';
  const found = knownOf(claim, kind);
  const before = found.get(document);
  if (before !== undefined) return before;
  const relation = relateReadings(readWord(claim), readWord(document), kind ?? undefined);
  found.set(document, relation);
  return relation;
}

/** A phrase of several senses says the same as a word when one of them does; broader and opposite words are too far from it. */
function relateReadings(claim: ListedWord, document: ListedWord, kind: WordClass | undefined): WordRelation | null {
  if (claim.spelling === document.spelling) return 'same';
  const found = claim.readings.flatMap((one) =>
    document.readings.map((other) => relate(readWord(one), readWord(other), kind)),
  );
  if (found.length > 1) return found.find((relation) => relation === 'same' || relation === 'synonym') ?? null;
  const [relation = null] = found;
  if (relation || (claim.bare === claim.word && document.bare === document.word)) return relation;
  // An adverb of manner says what its adjective says, and so does a superlative: of what degree it is, `isRankOpen` asks.
  const bare = relate(readWord(claim.bare), readWord(document.bare), undefined);
  return bare === 'synonym' || bare === 'opposite' ? bare : null;
}

/** Words of one class are held by the senses of that class; across classes by all. */
function relate(claim: ListedWord, document: ListedWord, kind: WordClass | undefined): WordRelation | null {
  if (isOneWord(claim, document, kind)) return 'same';
  if (meet(claim.sets, document.sets) || claim.pairs.includes(document.word)) return 'synonym';
  if (isPrefixed(claim.word, document.word, kind)) return 'opposite';
  if (claim.opposites.includes(document.word) || claim.antonyms.includes(document.word)) return 'opposite';
  if (claim.derived.includes(document.word)) return 'synonym';
  if (document.broader.includes(claim.word)) return 'broader';
  const [a, b] = [claim.senses(kind), document.senses(kind)];
  if (meet(a.own, b.own)) return 'synonym';
  if (meet(a.own, b.broader)) return 'broader';
  if (meet(b.own, a.broader) || claim.broader.includes(document.word)) return 'narrower';
  if (kind === 'verb' && isOppositeOfSynonym(claim, document)) return 'opposite';
  return comesFromLike(claim, document, b.own) || comesFromLike(document, claim, a.own) ? 'synonym' : null;
}

/** `weaken` and `consolidate`: the opposite of the one says what the other says. */
const isOppositeOfSynonym = (one: ListedWord, other: ListedWord): boolean =>
  !one.carrier && !other.carrier && (meet(one.oppositeSets, other.sets) || meet(other.oppositeSets, one.sets));

/** Whether two are spellings or forms of one word. */
const isOneWord = (claim: ListedWord, document: ListedWord, kind: WordClass | undefined): boolean =>
  claim.spelling === document.spelling ||
  // Of two nouns the one in -er is somebody: a villager is no village.
  ((kind !== 'noun' || claim.doer === document.doer) &&
    (claim.bases.includes(document.word) || document.bases.includes(claim.word)));

/** Whether a word comes from one that says the same as another: `victory` of `win` beside `triumph`; nobody who does it. */
const comesFromLike = (word: ListedWord, other: ListedWord, senses: readonly number[]): boolean =>
  meet(word.derivedSets, other.sets) || meet(word.derivedSenses, senses);

/** Whether a noun can tell a deed: it comes from another word, `support`, `visit`, `assurance`. */
export function isDeedNoun(word: string): boolean {
  const { derived, doer } = readWord(word);
  return derived.length > 0 && !doer;
}

/** Whether the lists know a word as one, hyphens and all: `know-how`. */
export function isKnownWord(word: string): boolean {
  const listed = readWord(word);
  return listed.sets.length > 0 || listed.senses().own.length > 0;
}
