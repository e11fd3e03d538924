import { COUNTRY_BY_CAPITAL, COUNTRY_BY_NAME } from '../lexicon/countries';
import { createDraft, type Draft, type NamedMention } from './draft';

/** Small words that an acronym may leave out. */
const SMALL = new Set('of the and for in on to de la du des'.split(' '));

/**
 * Organisations, places and other named things: one name however it is spelled, an acronym with its expansion, a
 * country by any of its names, and a shortened form ("Security Council") with the only longer one that it ends or begins.
 */
export function mergeBodies(type: Draft['type'], names: readonly NamedMention[]): Draft[] {
  const drafts: Draft[] = [];
  const byLength = [...names].sort((a, b) => b.key.length - a.key.length || a.start - b.start);
  for (const name of byLength) {
    const same = drafts.find((draft) => draft.names.some((known) => isSameBody(known, name)));
    const fits = same ? [same] : drafts.filter((draft) => draft.names.some((known) => isShortFor(name, known, type)));
    if (fits.length === 1) fits[0]?.names.push(name);
    else drafts.push(createDraft(type, [name]));
  }
  for (const draft of drafts) draft.names.sort((a, b) => a.start - b.start);
  return drafts;
}

function isSameBody(known: NamedMention, name: NamedMention): boolean {
  if (known.key.join('') === name.key.join('')) return true;
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
