import { isSameOfCountry } from '../../figures/body-country';
import { isSameFullName } from '../../figures/compare-person-names';
import { toNameKey, toSkeleton } from '../../figures/name-key';
import { ALIASES } from '../../lexicon/aliases';
import { BODY_HEADS } from '../../lexicon/body-heads';
import { DEMONYM_WORDS } from '../../lexicon/countries';
import { EAST_ASIAN_SURNAMES } from '../../lexicon/east-asian-surnames';
import type { Figure, PageReading } from '../../model';

/** Document figures that each figure of the page may be, by page figure id; more than one when the name leaves it open. */
export type FigureLinks = ReadonlyMap<string, ReadonlySet<string>>;

const keysBefore = new WeakMap<Figure, readonly (readonly string[])[]>();

/** Words of a figure's names, a list for each distinct spelling; read once for as long as the figure lives. */
export function nameKeysOf(figure: Figure, text: string): readonly (readonly string[])[] {
  const before = keysBefore.get(figure);
  if (before) return before;
  const keys = new Map<string, readonly string[]>();
  const spans = figure.mentions.filter((mention) => mention.form === 'name');
  for (const words of [toNameKey(figure.name), ...spans.map(({ start, end }) => toNameKey(text.slice(start, end)))]) {
    if (words.length) keys.set(words.join(' '), words);
  }
  const found = [...keys.values()];
  keysBefore.set(figure, found);
  return found;
}

/** Kinds that papers put before a name or leave out: `Typhoon Dalia`, `Lake Orn`. From general English of news. */
const KINDS = new Set(
  'typhoon hurricane cyclone storm lake mount river port cape operation hotel club camp fort princess castle'.split(
    ' ',
  ),
);

/** `Pungsan` and `Pungsans`. */
const isPlural = (a: string, b: string): boolean => `${a}s` === b || `${b}s` === a;

/** Whether two names may be one: alike, or the shorter one's words are the longer one's in order, last or first among them. */
export function isSameName(a: readonly string[], b: readonly string[], person: boolean): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === long.length)
    return short.every((word, i) => word === long[i] || (!person && isPlural(word, long[i] ?? '')));
  if (short.join('') === long.join('') || (!person && isSameOfCountry(short, long))) return true;
  if (!short.length || short.some((word) => word.length < 2)) return false;
  if (!person && isParty(short, long)) return true;
  const at = long.indexOf(short[0] ?? '');
  if (at < 0) return false;
  let next = 0;
  for (const word of long) if (word === short[next]) next++;
  if (next < short.length) return false;
  if (person) return at === 0 || short.at(-1) === long.at(-1);
  if (isTailOfBody(short, long)) return true;
  return (at === 0 && short.length > 1) || (at === 1 && long.length === short.length + 1 && KINDS.has(long[0] ?? ''));
}

/** Letters that spellings of one first name begin with: `Abdel` and `Abdul Basset`. */
const SAME_START = 3;

/**
 * Whether a name can be that of one who goes by some names. Of people a full name is held against the full ones: `Ida Hale`
 * is not Robert Hale, though he is called Hale, while other spellings of a first name are left to the surname.
 */
export function isNameOf(words: readonly string[], names: readonly (readonly string[])[], person: boolean): boolean {
  const full = person && words.length > 1 ? names.filter((name) => name.length > 1) : [];
  if (full.some((name) => isSameName(words, name, true) || isSameFullName(words, name))) return true;
  // `Kim Dal Su` and `Kim Dal Ho`: behind a surname the given names tell people apart.
  if (EAST_ASIAN_SURNAMES.has(words[0] ?? '') && full.some(([surname]) => surname === words[0])) return false;
  const starts = new Set(full.map(([first = '']) => toSkeleton(first).slice(0, SAME_START)));
  if (starts.size && !starts.has(toSkeleton(words[0] ?? '').slice(0, SAME_START))) return false;
  return names.some((name) => isSameName(words, name, person));
}

/** What a body’s name may begin with besides its country: a rank, or the letters of the body that it belongs to. */
const OWNERS = /^(?:supreme|un|eu)$/;
/** Words of the shortest name of a body that is known without its country: `Interior Ministry`. */
const FEWEST_OF_BODY = 2;

/** `Ministry of Culture` beside `Norwegian Ministry of Culture`: within one text a body is named with its country and without. */
function isTailOfBody(short: readonly string[], long: readonly string[]): boolean {
  const before = long.slice(0, long.length - short.length);
  return (
    short.length >= FEWEST_OF_BODY &&
    short.some((word) => BODY_HEADS.has(word)) &&
    short.every((word, at) => word === long[before.length + at]) &&
    before.every((word) => DEMONYM_WORDS.has(word) || OWNERS.test(word))
  );
}

/** `Labour` beside `Labour Party`, `the Greens` beside `Green Party`, `Social Democrats` beside `Social Democratic Party`. */
const isParty = (short: readonly string[], long: readonly string[]): boolean =>
  long.at(-1) === 'party' &&
  short.length === long.length - 1 &&
  short.every((word, at) => word === long[at] || (at === short.length - 1 && isMemberOf(word, long[at] ?? '')));

/** `conservatives` of what is `conservative`, `democrats` of what is `democratic`. */
const isMemberOf = (members: string, party: string): boolean =>
  members === `${party}s` || (members.endsWith('s') && `${members.slice(0, -1)}ic` === party);

interface Named {
  readonly figure: Figure;
  readonly keys: readonly (readonly string[])[];
}

const namedBefore = new WeakMap<PageReading, Named[]>();

/** The figures of a document with their names in words, read once for as long as the document lives. */
function namedOf(document: PageReading): Named[] {
  const before = namedBefore.get(document);
  if (before) return before;
  const named = document.figures
    .filter((figure) => !figure.members)
    .map((figure) => ({ figure, keys: nameKeysOf(figure, document.article.text) }));
  namedBefore.set(document, named);
  return named;
}

/** Finds for each figure of the page the figures of a document that bear its name. Full names settle it; a surname shared by two links to both. */
export function linkPageFigures(page: PageReading, document: PageReading): FigureLinks {
  const known = namedOf(document);
  const links = new Map<string, Set<string>>();
  for (const figure of page.figures.filter((one) => !one.members)) {
    const keys = nameKeysOf(figure, page.article.text);
    const full = keys.reduce<readonly string[]>((longest, key) => (key.length > longest.length ? key : longest), []);
    const alike = known.filter((one) => one.keys.some((key) => key.join('') === full.join('')));
    // A surname that the document leaves open is that of one of those whose surname it is.
    const exact = full.length === 1 && alike.every(isOpenPerson) ? [] : alike;
    const clubs = known.filter((one) => isClub(figure, one));
    const alias = known.filter((one) => isAlias(figure, one.figure) || (clubs.length === 1 && one === clubs[0]));
    const called = exact.length ? exact : alias;
    const found = called.length
      ? called
      : known.filter((one) => isNameOf(full, one.keys, isPerson(figure) || isPerson(one.figure)));
    if (found.length) links.set(figure.id, new Set(found.map((one) => one.figure.id)));
  }
  return links;
}

/** Whether a document never gives more than one word of somebody’s name. */
const isOpenPerson = ({ figure, keys }: Named): boolean => isPerson(figure) && keys.every((key) => key.length === 1);

const isPerson = (figure: Figure): boolean => figure.type === 'person';

/** Letters by which clubs are told from their towns. From general knowledge of sports pages. */
const CLUB = /^(?:a?fc|cf|fk|bk|sk|sc|ac)$/;

/** `Velden` beside `Velden FC` or `FC Velden`, unless the town is meant. */
const isClub = ({ name, type }: Figure, { keys }: Named): boolean =>
  type !== 'place' &&
  type !== 'person' &&
  keys.some(
    (words) =>
      words.some((word) => CLUB.test(word)) &&
      words.filter((word) => !CLUB.test(word)).join(' ') === toNameKey(name).join(' '),
  );

/** The number of the row of names that mean the same everywhere, by name. */
const ROW_OF: ReadonlyMap<string, number> = new Map(
  ALIASES.flatMap((row, at) => row.map((name): [string, number] => [name, at])),
);

/** `the UN` beside `the United Nations`: names of one row, or a body’s first letters beside its name. */
function isAlias(a: Figure, b: Figure): boolean {
  if (isPerson(a) || isPerson(b)) return false;
  const row = ROW_OF.get(a.name);
  return (row !== undefined && row === ROW_OF.get(b.name)) || isShort(a.name, b.name) || isShort(b.name, a.name);
}

/** Small words whose letters an abbreviation leaves out. */
const SMALL = /^(?:of|the|and|for|in|on|to|de|la|du|des)$/;
/** Letters of an abbreviation of which no other body is likely to have the same. */
const ABBREVIATION = /^\p{Lu}{3,8}$/u;

/** Whether a name is the first letters of another’s words: `NWB`, `Northern Water Board`. */
const isShort = (letters: string, name: string): boolean =>
  ABBREVIATION.test(letters) &&
  toNameKey(name)
    .filter((word) => !SMALL.test(word))
    .map((word) => word[0])
    .join('') === letters.toLowerCase();
