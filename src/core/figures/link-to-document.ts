import { ALIASES, COMMON_SURNAMES, SHARED_PLACE_NAMES } from '../lexicon/aliases';
import { EAST_ASIAN_SURNAMES } from '../lexicon/east-asian-surnames';
import type { Figure } from '../model';
import { isSameFullName, isSurnameOf } from './compare-person-names';
import { toNameKey } from './name-key';
import { readDescription } from './read-description';

/** The figures of a text with the text itself. */
export interface FiguresOf {
  readonly text: string;
  readonly figures: readonly Figure[];
}

/** Why a figure of the page is one of the document, or is not taken for one. */
export type LinkReason =
  | 'same-name'
  | 'alias'
  | 'surname-and-description'
  | 'surname-and-company'
  | 'rare-surname'
  | 'same-members'
  | 'no-such-name'
  | 'other-kind'
  | 'other-description'
  | 'several-bear-it'
  | 'name-says-too-little';

/** A figure of the page and the one of the document that it is; `document` is null when in doubt. */
export interface FigureLink {
  readonly page: string;
  readonly document: string | null;
  readonly because: LinkReason;
}

const CANONICAL: ReadonlyMap<string, string> = new Map(
  ALIASES.flatMap(([first = '', ...others]) => [first, ...others].map((name) => [toKey(name), toKey(first)] as const)),
);

function toKey(name: string): string {
  return toNameKey(name).join(' ');
}

/** A name in the form in which its spellings and aliases meet: `UN` and `United Nations`. */
export const canonicalName = (name: string): string => CANONICAL.get(toKey(name)) ?? toKey(name);

/**
 * Joins the figures of a page to those of a document, by name, by alias, and by surname where description or company
 * says the same; in doubt none. One link to each figure of the page, in their order.
 */
export function linkToDocument(page: FiguresOf, document: FiguresOf): FigureLink[] {
  const single = page.figures.filter((figure) => !figure.members);
  const sure = new Map(single.map((figure) => [figure.id, linkByName(figure, page, document)]));
  const company = [...sure.values()].filter((link) => link.document !== null).length;
  for (const figure of single) {
    const link = sure.get(figure.id);
    if (link?.because === 'no-such-name' || link?.because === 'name-says-too-little') {
      sure.set(figure.id, linkBySupport(figure, page, document, company));
    }
  }
  return page.figures.map((figure) => sure.get(figure.id) ?? linkGroup(figure, sure, document));
}

/** The ways in which a text writes a figure's name, its fullest first. */
function namesOf(figure: Figure, { text }: FiguresOf): string[] {
  const spans = figure.mentions.filter((mention) => mention.form === 'name');
  return [...new Set([figure.name, ...spans.map(({ start, end }) => text.slice(start, end))])];
}

const isBareSurname = (figure: Figure) => figure.type === 'person' && toNameKey(figure.name).length === 1;

function linkByName(figure: Figure, page: FiguresOf, document: FiguresOf): FigureLink {
  const none = (because: LinkReason): FigureLink => ({ page: figure.id, document: null, because });
  const wanted = new Set(namesOf(figure, page).map(canonicalName));
  const full = toNameKey(figure.name);
  const bears = (other: Figure) =>
    !other.members &&
    (wanted.has(canonicalName(other.name)) ||
      (figure.type === 'person' && full.length > 1 && isSameFullName(full, toNameKey(other.name))));
  const bearers = document.figures.filter(bears);
  const [only, ...more] = bearers.filter((other) => other.type === figure.type);
  if (!only) return none(bearers.length ? 'other-kind' : 'no-such-name');
  if (more.length) return none('several-bear-it');
  if (isBareSurname(figure) && !CANONICAL.has(toKey(figure.name))) return none('name-says-too-little');
  if (figure.type === 'place' && SHARED_PLACE_NAMES.has(toKey(figure.name))) return none('name-says-too-little');
  if (figure.type === 'person' && contradicts(figure, only)) return none('other-description');
  const because = toKey(only.name) === toKey(figure.name) ? 'same-name' : 'alias';
  return { page: figure.id, document: only.id, because };
}

/** What a name alone does not settle: a bare surname, or a place of a name that several bear. */
function linkBySupport(figure: Figure, page: FiguresOf, document: FiguresOf, company: number): FigureLink {
  const none = (because: LinkReason): FigureLink => ({ page: figure.id, document: null, because });
  const isPlace = figure.type === 'place' && SHARED_PLACE_NAMES.has(toKey(figure.name));
  if (!isBareSurname(figure) && !isPlace) return none('no-such-name');
  const word = toNameKey(figure.name);
  const bears = (other: Figure) => {
    const names = namesOf(other, document).map(toNameKey);
    return (
      other.type === figure.type &&
      names.some((name) => name.join(' ') === word.join(' ') || (!isPlace && isSurnameOf(word, name)))
    );
  };
  const [only, ...more] = document.figures.filter((other) => !other.members && bears(other));
  if (!only) return none('no-such-name');
  if (more.length) return none('several-bear-it');
  const rivals = page.figures.filter(
    (one) => one !== figure && one.type === 'person' && isSurnameOf(word, toNameKey(one.name)),
  );
  if (!isPlace && rivals.length) return none('several-bear-it');
  const link = (because: LinkReason): FigureLink => ({ page: figure.id, document: only.id, because });
  if (!isPlace && contradicts(figure, only)) return none('other-description');
  if (!isPlace && agrees(figure, only)) return link('surname-and-description');
  const [surname = ''] = word;
  if (company > 1) return link('surname-and-company');
  const isCommon = isPlace || EAST_ASIAN_SURNAMES.has(surname) || COMMON_SURNAMES.has(surname);
  return isCommon || company === 0 ? none('name-says-too-little') : link('rare-surname');
}

function linkGroup(figure: Figure, links: ReadonlyMap<string, FigureLink>, document: FiguresOf): FigureLink {
  const members = (figure.members ?? []).map((id) => links.get(id)?.document ?? null);
  const same = document.figures.find(
    (other) =>
      other.members?.length === members.length && members.every((id) => id !== null && other.members?.includes(id)),
  );
  return { page: figure.id, document: same?.id ?? null, because: same ? 'same-members' : 'no-such-name' };
}

/** Both are described, and not as one person can be: other countries, or offices that never meet. */
function contradicts(a: Figure, b: Figure): boolean {
  const [left, right] = [readDescription(a), readDescription(b)];
  if (left.country && right.country) return left.country !== right.country;
  const isOfState = (of: typeof left) => of.isLeader;
  return (
    left.roles.length > 0 &&
    right.roles.length > 0 &&
    isOfState(left) !== isOfState(right) &&
    !left.country !== !right.country
  );
}

function agrees(a: Figure, b: Figure): boolean {
  const [left, right] = [readDescription(a), readDescription(b)];
  const sameCountry = left.country !== null && left.country === right.country;
  return sameCountry && ((left.isLeader && right.isLeader) || left.roles.some((role) => right.roles.includes(role)));
}
