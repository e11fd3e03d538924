import type { Sentence, Token } from '../../model';
import type { Clause } from '../../text/clause';
import { parseClauses } from '../../text/parse-clauses';
import { isReadWithVerb } from './is-read-with-verb';
import type { Item } from './item';
import { joinPhrases } from './join-phrases';
import type { Marked } from './mark-starts';
import { readItems } from './read-items';
import { type Roles, readRoles } from './read-roles';
import { repairVerbs } from './repair-verbs';
import { settleNames } from './settle-names';
import { tellDeaths } from './tell-deaths';

/**
 * A `PreparedSentence` whose parts are worked out when they are asked for, each once. A class, for its getters are made once
 * for all: an object with getters of its own takes engines many times as long, to make and to read.
 */
export class LazySentence {
  readonly index: number;
  readonly sentence: Sentence;
  readonly #read: readonly Token[];
  readonly #marked: Marked;
  readonly #all: boolean;
  #repaired: readonly Token[] | null = null;
  #tokens: readonly Token[] | null = null;
  #items: readonly Item[] | null = null;
  #clauses: readonly Clause[] | null = null;
  #roles: readonly Roles[] | null = null;

  constructor(index: number, sentence: Sentence, tokens: readonly Token[], marked: Marked, all: boolean) {
    this.index = index;
    this.sentence = sentence;
    this.#read = tokens;
    this.#marked = marked;
    this.#all = all;
  }

  get #mended(): readonly Token[] {
    this.#repaired ??= repairVerbs(settleNames(this.#read, this.#marked));
    return this.#repaired;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tellDeaths(joinPhrases(this.#mended, this.#all));
    return this.#tokens;
  }

  get items(): readonly Item[] {
    if (this.#items) return this.#items;
    const clauses = () => this.clauses;
    const mended = this.#mended;
    this.#items = readItems(this.tokens, this.#marked).filter((item) => !isReadWithVerb(item, clauses, mended));
    return this.#items;
  }

  get clauses(): readonly Clause[] {
    this.#clauses ??= parseClauses(this.#mended);
    return this.#clauses;
  }

  get roles(): readonly Roles[] {
    this.#roles ??= readRoles(this.clauses, this.items);
    return this.#roles;
  }
}
