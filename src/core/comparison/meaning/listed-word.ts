import { SUPPORT_VERBS } from '../../lexicon/support-verbs';
import type { WordClass } from '../../model';
import { remember } from '../../text/remember';
import { isDoer, toBareAdjective, toBases, toPositives, toSpelling } from './read-form';
import { toReadings } from './read-phrases';
import { type Senses, toSenses } from './read-senses';
import { ANTONYMS, BROADER, DERIVED, OPPOSITES, PAIRS, SETS } from './word-lists';

const NO_WORDS: readonly string[] = [];
const NO_NUMBERS: readonly number[] = [];

/** What the lists say of a word, and what it can be a form of: looked up once, for it is held against many others. */
export class ListedWord {
  readonly word: string;
  /** What British and American spellings meet in. */
  readonly spelling: string;
  /** Words that it may be a form of. */
  readonly bases: readonly string[];
  /** The words that it may stand for, see `toReadings`. */
  readonly readings: readonly string[];
  /** The adjective of an adverb of manner or of a superlative, else the word itself. */
  readonly bare: string;
  /** Whether it says who does something, or is it. */
  readonly doer: boolean;
  /** Whether it is a verb that only carries a noun, `make` of `make a vow`. */
  readonly carrier: boolean;
  /** Numbers of the synonym sets that have it. */
  readonly sets: readonly number[];
  readonly pairs: readonly string[];
  readonly opposites: readonly string[];
  /** Its opposites in WordNet. */
  readonly antonyms: readonly string[];
  readonly derived: readonly string[];
  /** Words that cover it. */
  readonly broader: readonly string[];
  /** By word class; those of all classes under an empty name. */
  readonly #senses: { [kind: string]: Senses } = {};
  #derivedSets: readonly number[] | null = null;
  #derivedSenses: readonly number[] | null = null;
  #oppositeSets: readonly number[] | null = null;

  constructor(word: string) {
    this.word = word;
    this.spelling = toSpelling(word);
    this.bases = toBases(word);
    this.readings = toReadings(word);
    this.bare = toPositives(word).find((one) => toSenses(one, 'adjective').own.length > 0) ?? toBareAdjective(word);
    this.doer = isDoer(word);
    this.carrier = SUPPORT_VERBS.has(word);
    this.sets = SETS.get(word) ?? NO_NUMBERS;
    this.pairs = PAIRS.get(word) ?? NO_WORDS;
    this.opposites = OPPOSITES.get(word) ?? NO_WORDS;
    this.antonyms = ANTONYMS.get(word) ?? NO_WORDS;
    this.derived = DERIVED.get(word) ?? NO_WORDS;
    this.broader = BROADER.get(word) ?? NO_WORDS;
  }

  /** Its meanings as a word of one class, or of any. */
  senses(kind?: WordClass): Senses {
    const name = kind ?? '';
    const before = this.#senses[name];
    if (before) return before;
    const senses = toSenses(this.word, kind);
    this.#senses[name] = senses;
    return senses;
  }

  /** Synonym sets of the words that it comes from or that come from it; nobody who does it is among them. */
  get derivedSets(): readonly number[] {
    this.#derivedSets ??= this.#formsOfDeed().flatMap((form) => SETS.get(form) ?? NO_NUMBERS);
    return this.#derivedSets;
  }

  /** Meanings of those words. */
  get derivedSenses(): readonly number[] {
    this.#derivedSenses ??= this.#formsOfDeed().flatMap((form) => toSenses(form).own);
    return this.#derivedSenses;
  }

  /** Synonym sets of its opposites. */
  get oppositeSets(): readonly number[] {
    this.#oppositeSets ??= this.opposites.flatMap((opposite) => SETS.get(opposite) ?? NO_NUMBERS);
    return this.#oppositeSets;
  }

  #formsOfDeed(): readonly string[] {
    return this.doer ? NO_WORDS : this.derived.filter((form) => !isDoer(form));
  }
}

/** Words kept before the cache starts anew: those of some long pages and all that they were held against, some megabytes. */
const CACHE_SIZE = 8000;

/** What is known of a word in its base form. */
export const readWord = remember((word) => new ListedWord(word), CACHE_SIZE);
