import { COUNTRY_BY_CAPITAL, COUNTRY_BY_NAME } from '../lexicon/countries';
import { isSameOfCountry } from './body-country';
import { createDraft, type Draft, type NamedMention } from './draft';

/** Small words that an acronym may leave out. */
const SMALL = new Set('of the and for in on to de la du des'.split(' '));

/**
 * Organisations, places and other named things: one name however it is spelled, an acronym with its expansion, a
 * country by any of its names, and a shortened form ("Security Council") with the only longer one that it ends or begins.
 */
export function mergeBodies(type: Draft['type'], names: readonly NamedMention[], text: string): Draft[] {
  const drafts: Draft[] = [];
  const inBrackets = readBracketed(names, text);
  const isSame = (known: NamedMention, name: NamedMention) =>
    isSameBody(known, name) || inBrackets.get(name.text) === known.key.join(' ');
  const byLength = [...names].sort((a, b) => b.key.length - a.key.length || a.start - b.start);
  for (const name of byLength) {
    const same = drafts.find((draft) => draft.names.some((known) => isSame(known, name)));
    const fits = same ? [same] : findLonger(drafts, name, type);
    if (fits.length === 1) fits[0]?.names.push(name);
    else drafts.push(createDraft(type, [name]));
  }
  for (const draft of drafts) draft.names.sort((a, b) => a.start - b.start);
  return drafts;
}

/** The drafts that a name may be short for: of `FBI` the one that it spells, rather than `FBI Cyber Division`. */
function findLonger(drafts: readonly Draft[], name: NamedMention, type: Draft['type']): readonly Draft[] {
  const spelled = drafts.filter((draft) => draft.names.some((known) => isAcronymOf(name.text, known)));
  if (spelled.length === 1) return spelled;
  return drafts.filter((draft) => draft.names.some((known) => isShortFor(name, known, type)));
}

/** Letters from which on those of a name in another order are no chance. */
const FEWEST_LETTERS = 3;

/** Letters that stand in brackets right behind a name ("Harbour Union (BTH)"), each with the key of that name. */
function readBracketed(names: readonly NamedMention[], text: string): Map<string, string> {
  const pairs = names.flatMap((name): [string, string][] => {
    const letters = names.find((one) => one.start > name.end && text.slice(name.end, one.start) === ' (');
    const isShort = letters !== undefined && text[letters.end] === ')' && isLettersOf(letters.text, name);
    return isShort ? [[letters.text, name.key.join(' ')]] : [];
  });
  return new Map(pairs);
}

/** Whether capitals are first letters of words of a name, in order, beginning with its first; or all of them in the order of another language. */
function isLettersOf(text: string, { key }: NamedMention): boolean {
  if (!/^\p{Lu}{2,8}$/u.test(text) || key.length < 2) return false;
  const sorted = (letters: readonly string[]) => [...letters].sort().join('');
  const initials = key.filter((word) => !SMALL.has(word)).map((word) => word[0] ?? '');
  if (text.length >= FEWEST_LETTERS && sorted(initials) === sorted([...text.toLowerCase()])) return true;
  let at = 0;
  const letters = text.toLowerCase();
  for (const word of key) if (word[0] === letters[at]) at += 1;
  return at === letters.length && letters[0] === key[0]?.[0];
}

function isSameBody(known: NamedMention, name: NamedMention): boolean {
  if (known.key.join('') === name.key.join('') || isSameOfCountry(known.key, name.key)) return true;
  const country = COUNTRY_BY_NAME.get(known.text);
  return country !== undefined && country === COUNTRY_BY_NAME.get(name.text);
}

function isShortFor(name: NamedMention, known: NamedMention, type: Draft['type']): boolean {
  if (isAcronymOf(name.text, known)) return true;
  if (type !== 'organization' || name.key.length >= known.key.length || COUNTRY_BY_NAME.has(name.text)) return false;
  if (COUNTRY_BY_CAPITAL.has(name.text)) return false;
  const ends = known.key.slice(-name.key.length).join(' ') === name.key.join(' ');
  const begins = known.key.slice(0, name.key.length).join(' ') === name.key.join(' ');
  // A lone last word is short for what was named in full before: "Vale" for "Harlow Vale".
  return (ends && (name.key.length > 1 || known.start < name.start)) || begins;
}

function isAcronymOf(text: string, known: NamedMention): boolean {
  const letters = text.replace(/\./g, '');
  if (!/^\p{Lu}[\p{Lu}\p{Ll}&]{1,7}$/u.test(letters) || known.key.length < 2) return false;
  const initials = (words: readonly string[]) => words.map((word) => word[0]).join('');
  const wanted = letters.toLowerCase();
  const withoutSmall = known.key.filter((word) => !SMALL.has(word));
  return /\p{Lu}{2}/u.test(letters) && (initials(withoutSmall) === wanted || initials(known.key) === wanted);
}
