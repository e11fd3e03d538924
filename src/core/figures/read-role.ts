import { ACCUSED_WORDS, CALLINGS, OPPOSITE_WORDS, TRAITS, VICTIM_WORDS } from '../lexicon/callings';
import type { Country } from '../lexicon/countries';
import { LEADER_ROLES, OFFICE_ROLES } from '../lexicon/roles';
import type { Span, Token } from '../model';
import { countryAt, isFormer, isRoleModifier, personOfCountryAt, roleAt, roleOf } from './role-words';

/** "the Russian leader", "his counterpart". */
export interface RoleReference extends Span {
  readonly kind: 'role';
  readonly role: string;
  readonly country: Country | null;
  /** What else stands before the role, as written: "union" in "the union leader", a company's name. */
  readonly labels: readonly string[];
  readonly former: boolean;
  /** Years that are said with it: "the 24-year-old striker"; null where none are. */
  readonly age: number | null;
  /** True when it opens with "his", "her" or "their". */
  readonly owned: boolean;
}

/** The role of who is called by their country alone: "the Italian". */
export const NATIONAL = 'national';

const DETERMINERS = new Set(['the', 'this', 'that', 'his', 'her', 'their', 'my']);
/** Words between determiner and noun of a reference, at most. */
const REACH = 6;

const lower = (token: Token | undefined) => token?.text.toLowerCase() ?? '';

/** The role phrase that opens at a token; null where none does. */
export function readRole(tokens: readonly Token[], at: number): RoleReference | null {
  const token = tokens[at];
  if (!token || !DETERMINERS.has(lower(token))) return null;
  const owned = /^(?:his|her|their|my)$/.test(lower(token));
  let country: Country | null = null;
  let former = false;
  let age: number | null = null;
  const labels: string[] = [];
  for (let to = at + 1; to <= at + REACH && to < tokens.length; to++) {
    const word = tokens[to];
    if (!word) return null;
    const found = (lower(token) === 'the' && !country && peopleAt(tokens, to)) || roleEndingAt(tokens, to, country);
    if (found === null) return null;
    if (found) return { kind: 'role', start: token.start, labels, former, age, owned, ...found };
    const named = countryAt(tokens, to);
    if (AGED.test(word.text)) age = Number.parseInt(word.text, 10);
    else if (named) {
      country ??= named.country;
      to += named.length - 1;
    } else if (isLabel(word)) labels.push(word.text);
    else if (!isBeforeRole(word, roleAt(tokens, to))) return null;
    former ||= isFormer(word.text);
  }
  return null;
}

/** Who "The mother of two" begins with. */
export const PARENTS = new Set(['mother', 'father', 'grandmother', 'grandfather']);

/** "The 34-year-old", by itself. */
const AGED = /^\d{1,3}-year-olds?$/;

const isBeforeRole = (word: Token, role: string | null) =>
  isRoleModifier(word.text) || role !== null || /^(?:adjective|number|particle)$/.test(word.class) || word.text === '-';

type Ending = Pick<RoleReference, 'role' | 'country' | 'end'>;

/** Who is called by their country alone, at a token. */
function peopleAt(tokens: readonly Token[], at: number): Ending | undefined {
  const people = personOfCountryAt(tokens, at);
  const last = people && tokens[at + people.length - 1];
  return last ? { role: NATIONAL, country: people.country, end: last.end } : undefined;
}

/** The role word at a token that ends a description; undefined where it goes on, null where nobody is meant by it. */
function roleEndingAt(tokens: readonly Token[], at: number, country: Country | null): Ending | null | undefined {
  const word = tokens[at];
  const role = word && (AGED.test(word.text) ? word.text : roleAt(tokens, at));
  if (!role || isLonger(tokens, at)) return undefined;
  if (isParentOf(tokens, at)) return { role, country, end: word.end };
  const of = ofCountry(tokens, at);
  return of === undefined || !(isReferring(role) || country) ? null : { role, country: country ?? of, end: word.end };
}

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

/** "The mother of two", "the father of three": who is told apart by no more than that. */
const isParentOf = (tokens: readonly Token[], at: number): boolean =>
  PARENTS.has(lower(tokens[at])) &&
  lower(tokens[at + 1]) === 'of' &&
  tokens[at + 2]?.class === 'number' &&
  !/^(?:noun|adjective)$/.test(tokens[at + 3]?.class ?? '');

/** The country behind "of"; null when no "of" follows, undefined when what follows is no country. */
function ofCountry(tokens: readonly Token[], at: number): Country | null | undefined {
  if (lower(tokens[at + 1]) !== 'of') return null;
  const from = lower(tokens[at + 2]) === 'the' ? at + 3 : at + 2;
  return countryAt(tokens, from)?.country;
}
