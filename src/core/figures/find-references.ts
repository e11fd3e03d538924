import { PAIR_NOUNS, PERSON_PRONOUNS, PLURAL_PRONOUNS, type PronounKind, TWO_WORDS } from '../lexicon/reference-words';
import type { Span, Token } from '../model';
import { groupNoun, sexOfNoun } from './group-nouns';
import { type BodyReference, readBodyReference, readThingReference, type ThingReference } from './read-body-reference';
import { type RoleReference, readRole } from './read-role';
import { type OneOfTwoReference, readOneOfTwo } from './resolve-one-of-two';

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

/** Who is meant without a number: "the leaders", but not "the victims". */
const LEADERS = /^(?:leaders|presidents|premiers|rulers|autocrats|dictators|strongmen|statesmen|monarchs)$/;
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
