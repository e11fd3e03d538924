import { ACCUSED_WORDS, CALLINGS, OPPOSITE_WORDS, TRAITS, VICTIM_WORDS } from '../lexicon/callings';
import type { Country } from '../lexicon/countries';
import { PAIR_NOUNS, PERSON_PRONOUNS, PLURAL_PRONOUNS, type PronounKind, TWO_WORDS } from '../lexicon/reference-words';
import { LEADER_ROLES, OFFICE_ROLES } from '../lexicon/roles';
import type { Span, Token } from '../model';
import { groupNoun, sexOfNoun } from './group-nouns';
import { type BodyReference, readBodyReference, readThingReference, type ThingReference } from './read-body-reference';
import { type OneOfTwoReference, readOneOfTwo } from './resolve-one-of-two';
import { countryAt, isFormer, isRoleModifier, nationalAt, roleAt, roleOf } from './role-words';

/** "the Russian leader", "his counterpart". */
export interface RoleReference extends Span {
  readonly kind: 'role';
  readonly role: string;
  readonly country: Country | null;
  /** What else stands before the role, as written: "union" in "the union leader", a company's name. */
  readonly labels: readonly string[];
  readonly former: boolean;
  /** True when it opens with "his", "her" or "their". */
  readonly owned: boolean;
}

/** "he", "her". */
export interface PronounReference extends Span {
  readonly kind: 'pronoun';
  readonly sex: PronounKind['sex'];
  readonly use: 'subject' | 'object' | 'possessive';
}

/** "the two leaders", "both countries", "they", "each other". */
export interface GroupReference extends Span {
  readonly kind: 'group';
  /** Null when the words fit people and countries alike. */
  readonly of: 'person' | 'place' | null;
  readonly form: 'description' | 'pronoun';
  /** True when the words say that there are two. */
  readonly two: boolean;
  /** What the noun says of them: "the two men". */
  readonly sex: 'female' | 'male' | null;
}

export type Reference =
  | RoleReference
  | PronounReference
  | GroupReference
  | OneOfTwoReference
  | BodyReference
  | ThingReference;

/** The role of who is called by their country alone: "the Italian". */
export const NATIONAL = 'national';

/** Who is meant without a number: "the leaders", but not "the victims". */
const LEADERS = /^(?:leaders|presidents|premiers|rulers|autocrats|dictators|strongmen|statesmen|monarchs)$/;
const DETERMINERS = new Set(['the', 'this', 'that', 'his', 'her', 'their', 'my']);
/** Words between determiner and noun of a reference, at most. */
const REACH = 6;

/** Words of one sentence that refer to someone named elsewhere, in reading order; nested ones included. */
export function findReferences(tokens: readonly Token[]): Reference[] {
  return tokens.flatMap((_token, at) => [
    ...present(readPronoun(tokens, at)),
    ...present(readGroup(tokens, at)),
    ...present(readOneOfTwo(tokens, at)),
    ...present(readRole(tokens, at)),
    ...present(readBodyReference(tokens, at)),
    ...present(readThingReference(tokens, at)),
  ]);
}

const present = <T>(value: T | null): T[] => (value === null ? [] : [value]);
const lower = (token: Token | undefined) => token?.text.toLowerCase() ?? '';

function readPronoun(tokens: readonly Token[], at: number): PronounReference | null {
  const token = tokens[at];
  const pronoun = PERSON_PRONOUNS.get(lower(token));
  if (!token || !pronoun) return null;
  const { start, end } = token;
  const next = tokens[at + 1];
  const owns = next !== undefined && /^(?:noun|adjective|name|number|other)$/.test(next.class);
  const use = pronoun.use === 'either' ? (owns ? 'possessive' : 'object') : pronoun.use;
  return { kind: 'pronoun', start, end, sex: pronoun.sex, use };
}

function readGroup(tokens: readonly Token[], at: number): GroupReference | null {
  const [token, next, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!token) return null;
  const word = lower(token);
  const group = (last: Token, of: GroupReference['of'], two: boolean, form: GroupReference['form'] = 'description') =>
    ({
      kind: 'group',
      start: token.start,
      end: last.end,
      of,
      two,
      form,
      sex: sexOfNoun(lower(last)),
    }) satisfies GroupReference;
  if (PLURAL_PRONOUNS.has(word)) return group(token, null, false, 'pronoun');
  if (next && /^(?:each|one)$/.test(word) && /^(?:other|another)$/.test(lower(next)))
    return group(next, null, true, 'pronoun');
  if (word === 'both' && next) return groupNoun(lower(next)) ? group(next, groupNoun(lower(next)), true) : null;
  if (word !== 'the' || !next) return null;
  if (PAIR_NOUNS.has(lower(next)) && lower(third) !== 'of') return group(next, 'person', true);
  if (groupNoun(lower(next))) {
    const isNarrow = lower(third) === 'of' || (groupNoun(lower(next)) === 'person' && !LEADERS.test(lower(next)));
    return isNarrow ? null : group(next, groupNoun(lower(next)), false);
  }
  if (!TWO_WORDS.has(lower(next))) return null;
  if (third && groupNoun(lower(third))) return group(third, groupNoun(lower(third)), true);
  if (third && /^(?:sides?|parties|men)$/.test(lower(third))) return group(third, null, true);
  return !third || /^(?:punctuation|auxiliary|modal|conjunction|preposition|verb)$/.test(third.class)
    ? group(next, null, true)
    : null;
}

function readRole(tokens: readonly Token[], at: number): RoleReference | null {
  const token = tokens[at];
  if (!token || !DETERMINERS.has(lower(token))) return null;
  const people = nationalAt(tokens, at);
  const end = tokens[at + 1]?.end ?? token.end;
  if (people)
    return {
      kind: 'role',
      start: token.start,
      end,
      role: NATIONAL,
      country: people,
      labels: [],
      former: false,
      owned: false,
    };
  let country: Country | null = null;
  let former = false;
  const labels: string[] = [];
  for (let to = at + 1; to <= at + REACH && to < tokens.length; to++) {
    const word = tokens[to];
    if (!word) return null;
    const named = countryAt(tokens, to);
    const role = AGED.test(word.text) ? word.text : roleAt(tokens, to);
    if (role && !isLonger(tokens, to)) {
      const of = ofCountry(tokens, to);
      if (of === undefined || !(isReferring(role) || country)) return null;
      const owned = /^(?:his|her|their|my)$/.test(lower(token));
      return { kind: 'role', start: token.start, end: word.end, role, country: country ?? of, labels, former, owned };
    }
    if (named) {
      country ??= named.country;
      to += named.length - 1;
    } else if (isLabel(word)) {
      labels.push(word.text);
    } else if (!isBeforeRole(word, role)) {
      return null;
    }
    former ||= isFormer(word.text);
  }
  return null;
}

/** "The 34-year-old", by itself. */
const AGED = /^\d{1,3}-year-olds?$/;

const isBeforeRole = (word: Token, role: string | null) =>
  isRoleModifier(word.text) || role !== null || /^(?:adjective|number|particle)$/.test(word.class) || word.text === '-';

/** What someone is at the head of, or works for. */
const isLabel = (word: Token) =>
  roleOf(word.text) === null &&
  !isRoleModifier(word.text) &&
  (word.class === 'name' || (word.class === 'noun' && !word.plural));

const REFERRING = [LEADER_ROLES, OFFICE_ROLES, CALLINGS, TRAITS, OPPOSITE_WORDS, ACCUSED_WORDS, VICTIM_WORDS];
const isReferring = (role: string) => AGED.test(role) || REFERRING.some((set) => set.has(role));

/** Whether the description goes on behind `at`, or a name follows that it is the title of. */
function isLonger(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next) return false;
  return (
    next.class === 'name' ||
    next.class === 'noun' ||
    (next.class === 'adjective' && AGED.test(tokens[at]?.text ?? '')) ||
    roleOf(next.text) !== null ||
    /^\p{Lu}/u.test(next.text)
  );
}

/** The country behind "of"; null when no "of" follows, undefined when what follows is no country. */
function ofCountry(tokens: readonly Token[], at: number): Country | null | undefined {
  if (lower(tokens[at + 1]) !== 'of') return null;
  const from = lower(tokens[at + 2]) === 'the' ? at + 3 : at + 2;
  return countryAt(tokens, from)?.country;
}
