import { isGivenNameOf, isInnerNameOf, isSameFullName, isSurnameOf } from './compare-person-names';
import { createDraft, type Draft, type NamedMention } from './draft';
import { isCalling } from './role-words';

/** Sentences within which a namesake's full name leaves a bare surname open. */
const NAMESAKE_REACH = 2;
/** Names of the one whom a text is about, at least, beside a namesake who has one. */
const FEWEST_OF_MAIN = 3;

/**
 * People by their names: spellings of one full name, and short forms (surname, or the first word where surnames come
 * first) with the full name that they stand for. A short form that could be either of two people stays by itself.
 */
export function mergePeople(names: readonly NamedMention[]): Draft[] {
  const people: Draft[] = [];
  const isWhole = (name: NamedMention) => isFull(name) && !isCalled(name, names);
  for (const name of names.filter(isWhole)) {
    const same = people.find((person) => person.names.some((known) => isSameFullName(known.key, name.key)));
    if (same) same.names.push(name);
    else people.push(createDraft('person', [name]));
  }
  const alone: Draft[] = [];
  const others = names.filter((one) => !isWhole(one));
  for (const given of [...others.filter(isOpenedByFirstName), ...others.filter((one) => !isOpenedByFirstName(one))]) {
    const name = isFull(given) ? { ...given, key: given.key.slice(1) } : given;
    const bearer = findBearer([...people, ...alone.filter((person) => person.names.some(isOpenedByFirstName))], name);
    const same = alone.find((person) => person.names.some((known) => known.key.join(' ') === name.key.join(' ')));
    if (bearer) bearer.names.push(name);
    else if (same) same.names.push(name);
    else alone.push(createDraft('person', [name]));
  }
  for (const person of [...people, ...alone]) person.names.sort((a, b) => a.start - b.start);
  return [...people, ...alone];
}

/** Several words, a hyphen alone making none: "Reyes-Lund" is the surname of "Ana Reyes-Lund". */
const isFull = ({ key, text }: NamedMention) =>
  withoutSuffix(key).length > 1 && /[\s.]/.test(text) && !PARTICLES.has(key[0] ?? '') && !/^\p{Ll}/u.test(text);

/** `Singer Lind` of a headline, where the text has an Ada Lind: what somebody is, and the surname. */
const isCalled = ({ key }: NamedMention, names: readonly NamedMention[]) =>
  key.length === CALLED &&
  isCalling(key[0] ?? '') &&
  names.some((other) => isFull(other) && other.key[0] !== key[0] && other.key.at(-1) === key[1]);
/** Words of such a name. */
const CALLED = 2;

/** A name without what tells generations apart: "Roy Lind Jr." */
const withoutSuffix = (key: readonly string[]) =>
  /^(?:jr|sr|ii|iii|iv)$/.test(key.at(-1) ?? '') ? key.slice(0, -1) : key;

/** Particles that begin a surname, so that what begins with one is no full name. */
const PARTICLES = new Set('al el bin ibn bint van von der den de da di del della du la le ter ten'.split(' '));

/** Particles that are first names as well. */
const FIRST_NAMES_TOO = /^(?:al|van|von|del|della)$/;

/** `Von Hale`: what may be a surname with its particle, and a full name, so that `Hale` is the same person. */
const isOpenedByFirstName = ({ key, text }: NamedMention): boolean =>
  key.length > 1 && /^\p{Lu}\p{L}+ /u.test(text) && FIRST_NAMES_TOO.test(key[0] ?? '');

/** The one person whom a short form can mean, or null when there is none or more than one. */
function findBearer(people: readonly Draft[], name: NamedMention): Draft | null {
  for (const fits of [isSurnameOf, isInnerNameOf, isGivenNameOf]) {
    const bearers = people.filter((person) =>
      person.names.some(
        (known) =>
          (isFull(known) && fits(name.key, known.key)) || fits(withoutSuffix(name.key), withoutSuffix(known.key)),
      ),
    );
    if (bearers.length === 1) return bearers[0] ?? null;
    // `Lind`, beside Ada Lind and Eva Moen-Lind: of two hyphened surnames the second is not used alone.
    const plain = bearers.filter((person) => person.names.some(({ text }) => !/-\p{Lu}\p{L}*$/u.test(text)));
    if (plain.length === 1 && bearers.length > 1) return plain[0] ?? null;
    if (bearers.length > 1) return established(bearers, name);
  }
  return null;
}

/**
 * Of namesakes the one whom the bare surname meant before the others came up, as long as no other of them has been
 * named in full close by; or the one through whom all the others were brought in ("her husband, Omar Reyes"), unless one
 * of those is named in full in the same paragraph. Otherwise null.
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
  // Whoever is named once, in full, and never again is spoken of by the way.
  const areByTheWay = others.every((other) => other.names.length === 1) && first.names.length >= FEWEST_OF_MAIN;
  if (usedBefore && (!rivalNear || areByTheWay)) return first;
  const areKin = others.every((other) => other.names.some((known) => known.start === firstStart(other) && known.asKin));
  const isKinHere = others.some((other) => other.names.some((known) => known.block === name.block));
  return areKin && !isKinHere && name.start > entry ? first : null;
}

const firstStart = (person: Draft) => Math.min(...person.names.map((name) => name.start));
