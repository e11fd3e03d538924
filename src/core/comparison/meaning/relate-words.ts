import { BROADER_WORDS } from '../../lexicon/broader-words';
import { NEWS_PAIRS } from '../../lexicon/news-pairs';
import { OPPOSITE_SETS } from '../../lexicon/opposites';
import { ADJECTIVE_SETS } from '../../lexicon/paraphrase-adjectives';
import { NOUN_SETS } from '../../lexicon/paraphrase-nouns';
import { VERB_SETS } from '../../lexicon/paraphrase-verbs';
import { SUPPORT_VERBS } from '../../lexicon/support-verbs';
import { SYNONYM_SETS } from '../../lexicon/synonyms';
import { WORDNET_DERIVATIONS } from '../../lexicon/wordnet-derivations';
import { WORDNET_OPPOSITES } from '../../lexicon/wordnet-opposites';
import type { WordClass } from '../../model';
import { remember } from '../../text/remember';
import { isPrefixed } from './is-prefixed';
import { toReadings } from './read-phrases';
import { toSenses } from './read-senses';
import { meet, toBroader, toPairs, toSets } from './word-table';

/** How a word of the claim stands to a word of the document; `broader`: the claim's word covers the document's. */
export type WordRelation = 'same' | 'synonym' | 'broader' | 'narrower' | 'opposite';

const SETS = toSets(SYNONYM_SETS, NOUN_SETS, ADJECTIVE_SETS, VERB_SETS);
const PAIRS = toPairs(NEWS_PAIRS);
const OPPOSITES = toPairs(OPPOSITE_SETS);
const BROADER = toBroader(BROADER_WORDS);
const WORDNET_PAIRS = toPairs(WORDNET_OPPOSITES);
const DERIVED = toPairs(WORDNET_DERIVATIONS);

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|ing|ation)$/, 'iz$1'],
  [/yse$/, 'yze'],
  [/([^aeiou])our(?=$|s$|ed$|ing$|able$|ite$)/, '$1or'],
  [/ence$/, 'ense'],
  [/tre$/, 'ter'],
  [/ogue$/, 'og'],
  [/mme$/, 'm'],
];

/** British and American spellings of a word meet: `defence` and `defense`, `organise` and `organize`. */
export const toSpelling = (word: string): string =>
  SPELLINGS.reduce((left, [from, to]) => left.replace(from, to), word);

/** Endings that leave a word its meaning: `joining`, `heavily`, `sanctioned`, `closer`. Source: Quirk et al., §§ 3.2–3.10 and 7.46–7.79. */
const ENDINGS = /(?:ing|ly|e?d|e?r|e?st)$/;

/** Whether a word is another in one of its forms: `signing` of `sign`, `driving` of `drive`, `running` of `run`. */
function isFormOf(form: string, word: string): boolean {
  const ending = ENDINGS.exec(form)?.[0];
  if (!ending || word.length < SHORTEST_BASE || form.length - word.length > ending.length + 1) return false;
  const stem = form.slice(0, -ending.length);
  return (
    stem === word ||
    `${stem}e` === word ||
    stem.replace(/i$/, 'y') === word ||
    (stem.at(-1) === stem.at(-2) && stem.slice(0, -1) === word)
  );
}
/** Letters of the shortest word whose forms are known by their ending: `sign`, not `red` of `reding`. */
const SHORTEST_BASE = 4;

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
  const relation = lookUpReadings(claim, document, kind ?? undefined);
  found.set(document, relation);
  return relation;
}

/** A phrase of several senses says the same as a word when one of them does; broader and opposite words are too far from it. */
function lookUpReadings(claim: string, document: string, kind: WordClass | undefined): WordRelation | null {
  const [mine, theirs] = [toReadings(claim), toReadings(document)];
  const found = mine.flatMap((one) => theirs.map((other) => lookUp(one, other, kind)));
  if (found.length > 1) return found.find((relation) => relation === 'same' || relation === 'synonym') ?? null;
  const [relation = null] = found;
  if (relation || (mine.length === 1 && !isManner(claim) && !isManner(document))) return relation;
  const bare = lookUp(toBareAdjective(claim), toBareAdjective(document), undefined);
  return bare === 'synonym' || bare === 'opposite' ? bare : null;
}

/** Adverbs in -ly that say something else than their adjective. Source: Quirk et al., §§ 7.46 and 8.111–8.119. */
const OWN_ADVERBS = new Set(
  'hardly scarcely barely lately nearly shortly largely mostly directly early only family supply reply apply ally rally'.split(
    ' ',
  ),
);

/** An adverb of manner, which says of a deed what its adjective says of a thing: `heavily sanctioned`, `tough sanctions`. */
const isManner = (word: string): boolean => /.{3}ly$/.test(word) && !OWN_ADVERBS.has(word);

const toBareAdjective = (word: string): string => (isManner(word) ? word.replace(/ly$/, '').replace(/i$/, 'y') : word);

/** Words of one class are held by the senses of that class; across classes by all. */
function lookUp(claim: string, document: string, kind: WordClass | undefined): WordRelation | null {
  if (
    claim === document ||
    toSpelling(claim) === toSpelling(document) ||
    // Of two nouns the one in -er is somebody: a villager is no village.
    ((kind !== 'noun' || isDoer(claim) === isDoer(document)) &&
      (isFormOf(claim, document) || isFormOf(document, claim)))
  )
    return 'same';
  if (meet(SETS.get(claim), SETS.get(document)) || PAIRS.get(claim)?.includes(document)) return 'synonym';
  if (isPrefixed(claim, document, kind)) return 'opposite';
  if (OPPOSITES.get(claim)?.includes(document) || WORDNET_PAIRS.get(claim)?.includes(document)) return 'opposite';
  if (DERIVED.get(claim)?.includes(document)) return 'synonym';
  if (BROADER.get(document)?.includes(claim)) return 'broader';
  const a = toSenses(claim, kind);
  const b = toSenses(document, kind);
  if (meet(a.own, b.own)) return 'synonym';
  if (meet(a.own, b.broader)) return 'broader';
  if (meet(b.own, a.broader) || BROADER.get(claim)?.includes(document)) return 'narrower';
  if (kind === 'verb' && (isOppositeOfSynonym(claim, document) || isOppositeOfSynonym(document, claim)))
    return 'opposite';
  return comesFromLike(claim, document, b.own) || comesFromLike(document, claim, a.own) ? 'synonym' : null;
}

/** Whether a word comes from one that says the same as another: `victory` of `win` beside `triumph`; nobody who does it. */
const comesFromLike = (word: string, other: string, senses: readonly number[]): boolean =>
  !isDoer(word) &&
  (DERIVED.get(word) ?? []).some(
    (form) => !isDoer(form) && (meet(SETS.get(form), SETS.get(other)) || meet(toSenses(form).own, senses)),
  );

/** `weaken` and `consolidate`: the opposite of the one says what the other says. */
const isOppositeOfSynonym = (one: string, other: string): boolean =>
  !SUPPORT_VERBS.has(one) &&
  !SUPPORT_VERBS.has(other) &&
  (OPPOSITES.get(one) ?? []).some((opposite) => meet(SETS.get(opposite), SETS.get(other)));

/** Whether a noun can tell a deed: it comes from another word, `support`, `visit`, `assurance`. */
export const isDeedNoun = (word: string): boolean => DERIVED.has(word) && !isDoer(word);

/** `leader`, `actor`, `friend`: who does it or is it, and not the deed or the tie itself. */
const isDoer = (word: string): boolean => /(?:[eo]r|ist|ee)$|^(?:friend|foe|enemy|ally|rival|fan|fellow)$/.test(word);

/** Whether the lists know a word as one, hyphens and all: `know-how`. */
export const isKnownWord = (word: string): boolean => SETS.has(word) || toSenses(word).own.length > 0;

/** What a word can be found by; two words share a key when one may stand for the other. */
export interface WordKeys {
  /** Its forms, and the words that are paired with them. */
  readonly forms: readonly string[];
  /** What they mean: synonym sets, meanings and those above them. */
  readonly meanings: readonly string[];
}

/** The keys of a word in its base form. */
export const toWordKeys = remember((word): WordKeys => {
  const readings = toReadings(word);
  const forms = readings.flatMap((one) => [
    one,
    ...(PAIRS.get(one) ?? []),
    ...(DERIVED.get(one) ?? []),
    ...(BROADER.get(one) ?? []),
  ]);
  const senses = forms.flatMap((form) => [
    ...toSenses(form).own,
    ...(readings.includes(form) ? toSenses(form).broader : []),
  ]);
  const opposites = readings.flatMap((one) => [...(OPPOSITES.get(one) ?? [])]);
  const sets = forms.flatMap((form) => [...(SETS.get(form) ?? [])]);
  const meanings = [...sets.map((id) => `set:${id}`), ...senses.map((id) => `sense:${id}`)];
  return {
    forms: [...new Set([toSpelling(word), ...forms, ...opposites, `name:${word}`])],
    meanings: [...new Set(meanings)],
  };
}, CACHE_SIZE);
