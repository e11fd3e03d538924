import { EAST_ASIAN_SURNAMES } from '../lexicon/east-asian-surnames';
import { createDraft, type Draft, type NamedMention } from './draft';
import { toSkeleton } from './name-key';

/** Sentences within which a namesake's full name leaves a bare surname open. */
const NAMESAKE_REACH = 2;

/**
 * People by their names: spellings of one full name, and short forms (surname, or the first word where surnames come
 * first) with the full name that they stand for. A short form that could be either of two people stays by itself.
 */
export function mergePeople(names: readonly NamedMention[]): Draft[] {
  const people: Draft[] = [];
  for (const name of names.filter(isFull)) {
    const same = people.find((person) => person.names.some((known) => isSameFullName(known.key, name.key)));
    if (same) same.names.push(name);
    else people.push(createDraft('person', [name]));
  }
  const alone: Draft[] = [];
  for (const name of names.filter((one) => !isFull(one))) {
    const bearer = findBearer(people, name);
    const same = alone.find((person) => person.names.some((known) => known.key.join(' ') === name.key.join(' ')));
    if (bearer) bearer.names.push(name);
    else if (same) same.names.push(name);
    else alone.push(createDraft('person', [name]));
  }
  for (const person of people) person.names.sort((a, b) => a.start - b.start);
  return [...people, ...alone];
}

const isFull = (name: NamedMention) =>
  name.key.length > 1 && !PARTICLES.has(name.key[0] ?? '') && !/^\p{Ll}/u.test(name.text);

/** Particles that begin a surname, so that what begins with one is no full name. */
const PARTICLES = new Set('al el bin ibn bint van von der den de da di del della du la le ter ten'.split(' '));

/** Whether two full names are one: middle names may be absent, first names may be initials or other spellings. */
function isSameFullName(a: readonly string[], b: readonly string[]): boolean {
  const left = a.map(toSkeleton);
  const right = b.map(toSkeleton);
  if (left.join('') === right.join('')) return true;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.at(-1) !== long.at(-1) || !isSameWord(short[0], long[0])) return false;
  if (EAST_ASIAN_SURNAMES.has(a[0] ?? '') && EAST_ASIAN_SURNAMES.has(b[0] ?? '')) return false;
  const inner = long.slice(1, -1);
  return short.slice(1, -1).every((word) => inner.some((other) => isSameWord(word, other)));
}

const isSameWord = (a = '', b = '') =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** The one person whom a short form can mean, or null when there is none or more than one. */
function findBearer(people: readonly Draft[], name: NamedMention): Draft | null {
  for (const fits of [isSurnameOf, isInnerNameOf, isGivenNameOf]) {
    const bearers = people.filter((person) => person.names.some((known) => isFull(known) && fits(name.key, known.key)));
    if (bearers.length === 1) return bearers[0] ?? null;
    if (bearers.length > 1) return established(bearers, name);
  }
  return null;
}

const endsWith = (long: readonly string[], short: readonly string[]) =>
  short.every((word, at) => toSkeleton(long[long.length - short.length + at] ?? '') === toSkeleton(word));

function isSurnameOf(short: readonly string[], full: readonly string[]): boolean {
  const first = full[0] ?? '';
  if (short.length === 1 && EAST_ASIAN_SURNAMES.has(first) && first === short[0]) return true;
  return short.length < full.length && endsWith(full, short);
}

/** Spanish double surnames: `Maduro` for `Nicolás Maduro Moros`. */
const isInnerNameOf = (short: readonly string[], full: readonly string[]) =>
  full.length > 2 && short.length === 1 && full.slice(1, -1).includes(short[0] ?? '');

const isGivenNameOf = (short: readonly string[], full: readonly string[]) => short.length === 1 && full[0] === short[0];

/**
 * Of namesakes the one whom the bare surname meant before the others came up, as long as no other of them has been
 * named in full close by; otherwise null.
 */
function established(bearers: readonly Draft[], name: NamedMention): Draft | null {
  const byEntry = [...bearers].sort((a, b) => firstStart(a) - firstStart(b));
  const [first, ...others] = byEntry;
  if (!first) return null;
  const entry = Math.min(...others.map(firstStart));
  if (name.start > firstStart(first) && name.start < entry) return first;
  const usedBefore = first.names.some((known) => !isFull(known) && known.start < entry);
  const rivalNear = others.some((other) =>
    other.names.some((known) => known.sentence <= name.sentence && name.sentence - known.sentence <= NAMESAKE_REACH),
  );
  return usedBefore && !rivalNear ? first : null;
}

const firstStart = (person: Draft) => Math.min(...person.names.map((name) => name.start));
