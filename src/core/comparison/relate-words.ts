import { OPPOSITE_SETS } from '../lexicon/opposites';
import { SYNONYM_SETS } from '../lexicon/synonyms';
import { WORDNET_DERIVATIONS } from '../lexicon/wordnet-derivations';
import { WORDNET_OPPOSITES } from '../lexicon/wordnet-opposites';
import { toSenses } from './read-senses';

/** How a word of the claim stands to a word of the document; `broader`: the claim's word covers the document's. */
export type WordRelation = 'same' | 'synonym' | 'broader' | 'narrower' | 'opposite';

const lines = (table: string): string[] => table.trim().split('\n');

function addAll<Key, Value>(table: Map<Key, Set<Value>>, key: Key, values: Iterable<Value>): void {
  const set = table.get(key) ?? new Set();
  for (const value of values) set.add(value);
  table.set(key, set);
}

function toPairs(table: string): Map<string, Set<string>> {
  const pairs = new Map<string, Set<string>>();
  for (const line of lines(table)) {
    const [left = '', right = ''] = line.includes('|') ? line.split('|') : line.split(' ');
    for (const a of left.split(' '))
      for (const b of right.split(' ')) {
        addAll(pairs, a, [b]);
        addAll(pairs, b, [a]);
      }
  }
  return pairs;
}

function toSets(table: string): Map<string, Set<number>> {
  const sets = new Map<string, Set<number>>();
  lines(table).forEach((line, index) => {
    for (const word of line.split(' ')) addAll(sets, word, [index]);
  });
  return sets;
}

const SETS = toSets(SYNONYM_SETS);
const OPPOSITES = toPairs(OPPOSITE_SETS);
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

const meet = <T>(a: ReadonlySet<T> | undefined, b: ReadonlySet<T> | undefined): boolean =>
  a !== undefined && b !== undefined && [...a].some((one) => b.has(one));

const known = new Map<string, WordRelation | null>();
/** Pairs kept before the cache starts anew: those of a long article and its document, a megabyte or two. */
const CACHE_SIZE = 20_000;

/** What a claim's base form has to do with a document's base form; null when the tables know of nothing. */
export function relateWords(claim: string, document: string): WordRelation | null {
  if (claim === document) return 'same';
  const key = `${claim} ${document}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size > CACHE_SIZE) known.clear();
  const relation = lookUp(claim, document);
  known.set(key, relation);
  return relation;
}

function lookUp(claim: string, document: string): WordRelation | null {
  if (toSpelling(claim) === toSpelling(document)) return 'same';
  if (meet(SETS.get(claim), SETS.get(document))) return 'synonym';
  if (OPPOSITES.get(claim)?.has(document) || WORDNET_PAIRS.get(claim)?.has(document)) return 'opposite';
  if (DERIVED.get(claim)?.has(document)) return 'synonym';
  const a = toSenses(claim);
  const b = toSenses(document);
  if (meet(a.own, b.own)) return 'synonym';
  if (meet(a.own, b.broader)) return 'broader';
  if (meet(b.own, a.broader)) return 'narrower';
  const derived = [...(DERIVED.get(claim) ?? [])];
  return derived.some((form) => meet(SETS.get(form), SETS.get(document)) || meet(toSenses(form).own, b.own))
    ? 'synonym'
    : null;
}

/** Keys that two words share when one may stand for the other: base form, synonym sets, meanings and those above them. */
export function toWordKeys(word: string): string[] {
  const before = keysByWord.get(word);
  if (before) return before;
  if (keysByWord.size > CACHE_SIZE) keysByWord.clear();
  const forms = [word, ...(DERIVED.get(word) ?? [])];
  const senses = forms.flatMap((form) => [...toSenses(form).own, ...(form === word ? toSenses(form).broader : [])]);
  const opposites = [...(OPPOSITES.get(word) ?? [])];
  const sets = forms.flatMap((form) => [...(SETS.get(form) ?? [])]);
  const keys = [
    toSpelling(word),
    ...forms,
    ...opposites,
    ...sets.map((id) => `set:${id}`),
    ...senses.map((id) => `sense:${id}`),
  ];
  keysByWord.set(word, keys);
  return keys;
}

const keysByWord = new Map<string, string[]>();
