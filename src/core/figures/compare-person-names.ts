import { EAST_ASIAN_SURNAMES } from '../lexicon/east-asian-surnames';
import { isNicknameOf } from '../lexicon/nicknames';
import { toSkeleton } from './name-key';

/** Whether two full names are one: middle names may be absent, first names may be initials, short forms or other spellings. */
export function isSameFullName(a: readonly string[], b: readonly string[]): boolean {
  const left = a.map(toSkeleton);
  const right = b.map(toSkeleton);
  if (left.join('') === right.join('')) return true;
  // A middle name may be missing or the spelling differ; both at once is another person.
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.at(-1) !== long.at(-1) || !isSameWord(short[0], long[0])) return false;
  if (EAST_ASIAN_SURNAMES.has(a[0] ?? '') && EAST_ASIAN_SURNAMES.has(b[0] ?? '')) return false;
  const inner = long.slice(1, -1);
  return short.slice(1, -1).every((word) => inner.some((other) => isSameWord(word, other)));
}

const isSameWord = (a = '', b = '') =>
  a === b || isNicknameOf(a, b) || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

const endsWith = (long: readonly string[], short: readonly string[]) =>
  short.every((word, at) => toSkeleton(long[long.length - short.length + at] ?? '') === toSkeleton(word));

/** Whether a short form is the surname of a full name: its last words, or its first word where surnames come first. */
export function isSurnameOf(short: readonly string[], full: readonly string[]): boolean {
  const first = full[0] ?? '';
  if (short.length === 1 && EAST_ASIAN_SURNAMES.has(first) && first === short[0]) return true;
  return short.length < full.length && endsWith(full, short);
}

/** Spanish double surnames: `Maduro` for `Nicolás Maduro Moros`. */
export const isInnerNameOf = (short: readonly string[], full: readonly string[]) =>
  full.length > 2 && short.length === 1 && full.slice(1, -1).includes(short[0] ?? '');

/** Whether a short form is the first word of a full name, which a hyphen may divide: `Jean-Luc` for `Jean-Luc Moreau`. */
export const isGivenNameOf = (short: readonly string[], full: readonly string[]) =>
  short.length < full.length && short.every((word, at) => full[at] === word);
