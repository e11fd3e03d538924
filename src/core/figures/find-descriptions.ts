import type { Span, Token } from '../model';
import type { Description } from './draft';
import { countryAt, countryIn, isCalling, isCourtesy, isFormer, isRoleModifier, roleAt, roleOf } from './role-words';

/** Words that open a description behind a name: "Ushakov, an aide to …", "Lee, the mayor of …". */
const OPENERS = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'its', 'one']);
/** Tokens that an apposition may be long; beyond that it is a clause of its own. */
const MAX_LENGTH = 16;
/** Tokens that may stand between a role and the name behind its "of": "Secretary of State Blinken". */
const MAX_OF = 4;

/** What the words around a name call its bearer: title before, apposition before or behind, "is the …". */
export function findDescriptions(text: string, tokens: readonly Token[], name: Span): Description[] {
  const first = tokens.findIndex((token) => token.start >= name.start);
  const last = tokens.findLastIndex((token) => token.end <= name.end);
  if (first < 0 || last < first) return [];
  const ranges = [titleBefore(tokens, first), appositionBefore(tokens, first, last), appositionAfter(tokens, last)];
  return ranges.flatMap((range) => {
    if (!range) return [];
    return [toDescription(text, tokens.slice(range[0], endOfDescription(tokens, range[1])))];
  });
}

/** What words that call someone something say. */
export function toDescription(text: string, words: readonly Token[]): Description {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  const roles = words.flatMap((_word, at) => roleAt(words, at) ?? []);
  const former = words.some((word) => isFormer(word.text));
  return { start, end, text: text.slice(start, end), roles, country: countryIn(words), former };
}

/** Forms of address before a name are no description: "Foreign Minister Dr". */
function endOfDescription(tokens: readonly Token[], to: number): number {
  let end = to;
  while (isCourtesy(tokens[end - 1]?.text ?? '') || tokens[end - 1]?.text === '.') end -= 1;
  return end;
}

type Range = readonly [from: number, to: number] | null;

/** "Russian President Vladimir Putin", "Putin’s aide Yuri Ushakov". */
function titleBefore(tokens: readonly Token[], first: number): Range {
  const from = roleStart(tokens, first - 1);
  if (from === null) return null;
  const words = tokens.slice(from, first);
  return words.every((word) => isCourtesy(word.text) || !/\p{L}/u.test(word.text)) ? null : [from, first];
}

/** "the Russian president, Vladimir Putin, said": the name itself must be closed off. */
function appositionBefore(tokens: readonly Token[], first: number, last: number): Range {
  if (tokens[first - 1]?.text !== ',' || !/^[,.;)–—]$/.test(tokens[last + 1]?.text ?? '.')) return null;
  const from = roleStart(tokens, first - 2);
  if (from === null) return null;
  const start = startOfPair(tokens, from);
  const opener = tokens[start - 1]?.text.toLowerCase() ?? '';
  if (start < from) return OPENERS.has(opener) ? [start, first - 1] : null;
  return OPENERS.has(opener) || tokens[from + 1]?.class === 'particle' ? [from, first - 1] : null;
}

/** Where two roles that "and" joins begin: "its co-founder and chief executive, Omar Lind,". */
function startOfPair(tokens: readonly Token[], from: number): number {
  return tokens[from - 1]?.text === 'and' ? (roleStart(tokens, from - 2) ?? from) : from;
}

/** Where a description ends in a role at `at` begins, walking left over modifiers, countries, offices and an owner. */
function roleStart(tokens: readonly Token[], at: number): number | null {
  const head = headOf(tokens, at);
  if (head === null) return null;
  let from = head;
  let closed = false; // behind its country a description goes on only with words that are made for it
  for (let left = head - 1; left >= 0; left--) {
    const word = tokens[left];
    if (!word) break;
    if (isPossessive(word)) return ownerStart(tokens, left - 1) ?? from;
    const two = left > 0 ? countryAt(tokens, left - 1) : null;
    if (two?.length === 2) left -= 1;
    else if (!belongsToRole(word, tokens[left + 1]) || (closed && !isRoleModifier(word.text))) break;
    from = left;
    closed ||= countryAt(tokens, left) !== null;
  }
  return from;
}

/** The index of the role word that ends at `at`, or that an "of" phrase ending there hangs on. */
function headOf(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.class === 'verb' && isCalling(tokens[at]?.text ?? '')) return null;
  if (roleOf(tokens[at]?.text ?? '') || isCourtesy(tokens[at]?.text ?? '')) return at;
  if (!/\p{L}/u.test(tokens[at]?.text ?? '')) return null;
  for (let of = at - 1; of > Math.max(0, at - MAX_OF); of--) {
    const word = tokens[of];
    if (!word || /^[,.;:]$/.test(word.text) || word.class === 'verb') return null;
    if (/^(?:of|for)$/.test(word.text)) return roleOf(tokens[of - 1]?.text ?? '') ? of - 1 : null;
  }
  return null;
}

const isPossessive = (token: Token) => /^[’'][sS]?$/.test(token.text);

const belongsToRole = (word: Token, next: Token | undefined) =>
  roleOf(word.text) !== null ||
  isCourtesy(word.text) ||
  isRoleModifier(word.text) ||
  word.class === 'name' ||
  countryAt([word], 0) !== null ||
  word.text === '-' ||
  (/^\p{Lu}\p{L}+$/u.test(word.text) && word.class === 'noun') ||
  (word.class === 'noun' && /^\p{Ll}+$/u.test(word.text) && !word.plural && /^\p{Ll}/u.test(next?.text ?? ''));

/** The first token of the capitalised owner that ends at `at`: "Putin" in "Putin’s aide". */
function ownerStart(tokens: readonly Token[], at: number): number | null {
  let from = at + 1;
  while (from > 0 && /^\p{Lu}/u.test(tokens[from - 1]?.text ?? '')) from -= 1;
  return from > at ? null : from;
}

/** "Yuri Ushakov, an aide to Putin,", "Ri Sol Ju is the wife of Kim". */
function appositionAfter(tokens: readonly Token[], last: number): Range {
  const mark = tokens[last + 1]?.text ?? '';
  const copula = /^(?:is|was|became)$/.test(mark);
  if (mark !== ',' && !copula) return null;
  const from = last + 2 + lengthOfAge(tokens, last + 2);
  const opener = tokens[from];
  if (!opener || !(OPENERS.has(opener.text.toLowerCase()) || (!copula && opensRole(tokens, from)))) return null;
  const to = appositionEnd(tokens, from);
  if (to === null) return null;
  // "Lee, the mayor, and two pupils" may be a list; "Lee, the Kenyan president, and two pupils" hardly is one.
  const isListed = /^(?:and|or)$/.test(tokens[to + 1]?.text ?? '');
  if (isListed && !(opener.text === 'the' && countryIn(tokens.slice(from, to)))) return null;
  return skipArticle(tokens, from, to);
}

/** `58,` in `Lind, 58, a professor,`: the tokens of an age between a name and what it is called. */
const lengthOfAge = (tokens: readonly Token[], at: number): number =>
  /^\d{1,3}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',' ? 2 : 0;

/** Where a noun phrase with a role in it is closed; null when it holds none, or is a clause or someone else's title. */
function appositionEnd(tokens: readonly Token[], from: number): number | null {
  let sawRole = false;
  let inTail = false;
  for (let to = from; to <= Math.min(tokens.length, from + MAX_LENGTH); to++) {
    const word = tokens[to];
    if (!word || /^(?:[,.;:)–—”"]|who|whose|which|that)$/.test(word.text)) return sawRole ? to : null;
    if (word.class === 'preposition') inTail = true;
    else if (!inTail && roleOf(word.text)) sawRole = true;
    else if (!inTail && sawRole && word.class === 'name') return null;
    if (/^(?:verb|auxiliary|modal)$/.test(word.class) && word.verb !== 'participle' && !roleOf(word.text)) return null;
  }
  return null;
}

const opensRole = (tokens: readonly Token[], at: number) =>
  isRoleModifier(tokens[at]?.text ?? '') || roleOf(tokens[at]?.text ?? '') !== null || countryAt(tokens, at) !== null;

const skipArticle = (tokens: readonly Token[], from: number, to: number): Range =>
  /^(?:an?|the)$/i.test(tokens[from]?.text ?? '') ? [from + 1, to] : [from, to];
