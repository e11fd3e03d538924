import { isFormer } from '../../figures/role-words';
import { COUNTRY_BY_SEAT } from '../../lexicon/seats';
import { relateWords } from '../meaning/relate-words';
import type { Item } from '../prepare/item';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import { type Home, readHomes } from '../prepare/read-homes';
import type { SlotDifference } from './find-differences';

type Same = (claim: Item, document: Item) => boolean;

/** Offices of a state: their country is never only where someone comes from. */
const OF_STATE =
  /^(?:minister|prime-minister|secretary|president|premier|chancellor|king|queen|emperor|senator|mp|lawmaker|legislator|congressman|congresswoman|representative|speaker|general|admiral|ambassador|envoy|governor|mayor)$/;

/** Offices of a team or a paper, which may go by the name of a place. */
const OF_BODY =
  /^(?:coach|captain|striker|midfielder|defender|goalkeeper|winger|quarterback|pitcher|editor|reporter|journalist|columnist|correspondent)$/;

/**
 * Where a claim that says no more than where someone or something belongs has another country or body than the sentence, and
 * the document never has that: `Brenn is from Spain` beside `Chile’s Brenn`, `Brenn works for the Courier` beside `Brenn of the
 * Gazette`. Only what both sides say in one way is held together; null when nothing differs so.
 */
export function findOtherHome(
  claim: PreparedSentence,
  sentence: PreparedSentence,
  document: PreparedDocument,
  same: Same,
): SlotDifference | null {
  for (const mine of readHomes(claim)) {
    if (!mine.whole || hasFormer(claim)) continue;
    const theirs = readHomes(sentence).filter(({ holder }) => same(mine.holder, holder));
    if (!theirs.length || hasFormer(sentence)) continue;
    const all = homesOf(mine.holder, document, same);
    for (const owner of mine.owners) {
      if (all.some(({ owners }) => owners.some((other) => same(owner, other) || isPartOf(owner, other)))) continue;
      const other = theirs.flatMap((home) => home.owners.filter((one) => isOtherOwner(owner, mine, one, home)))[0];
      if (other) return { slot: owner.country ? 'place' : 'organization', claim: owner, document: other };
    }
  }
  return null;
}

const hasFormer = ({ tokens }: PreparedSentence): boolean => tokens.some(({ text }) => isFormer(text));

/** Every place where the document says where someone belongs. */
const homesOf = (holder: Item, { sentences }: PreparedDocument, same: Same): Home[] =>
  sentences.flatMap((one) =>
    one.items.some((item) => item.kind === 'figure' && same(holder, item))
      ? readHomes(one).filter((home) => same(holder, home.holder))
      : [],
  );

/** Whether two to which someone is said to belong cannot both be meant: two countries, or two bodies in one role or in none. */
function isOtherOwner(a: Item, mine: Home, b: Item, theirs: Home): boolean {
  const isOneRole = mine.roles.some((role) => theirs.roles.some((other) => isSameRole(role, other)));
  const isRoleLess = mine.roles.length === 0 || theirs.roles.length === 0;
  if (a.country || b.country) {
    if (!a.country || !b.country || a.country === b.country) return false;
    if (isOneRole && (mine.roles.some((role) => OF_STATE.test(role)) || a.demonym === b.demonym)) return true;
    return !isOneRole && isRoleLess && isNation(a, mine) && isNation(b, theirs);
  }
  if (isSeat(a) || isSeat(b)) return false;
  if (isOneRole && mine.roles.some((role) => OF_BODY.test(role))) return true;
  return isBody(a) && isBody(b) && (isOneRole || isRoleLess);
}

/** Whether a country is where someone is from, or whose office it is: not that of `a critic of Spain`, `a Spanish teacher`. */
const isNation = ({ demonym }: Item, { roles }: Home): boolean =>
  roles.length === 0 ||
  roles.some((role) => OF_STATE.test(role)) ||
  (demonym && !roles.some((role) => /^(?:teacher|professor|lecturer|tutor|scholar)$/.test(role)));

/** A body by what is known of it, or a name of which nothing is. */
const isBody = ({ figure }: Item): boolean => figure === null || figure.type === 'organization';

/** `spokeswoman` and `spokesman`, `coach` and `trainer`. */
export const isSameRole = (a: string, b: string): boolean => {
  const relation = relateWords(toNeutral(a), toNeutral(b));
  return relation !== null && relation !== 'opposite';
};

/** `spokeswoman` and `spokesman` are one office. */
const toNeutral = (role: string): string => role.replace(/(?:woman|person)$/, 'man');

/** `Belmar` and `Belmar Steel`, `BSC` and `Belmar Steel Company`: one may be the other. */
export function isPartOf(a: Item, b: Item): boolean {
  const within = (x: Item, y: Item) => x.words.length > 0 && x.words.every((word) => y.words.includes(word));
  const isShort = (x: Item, y: Item) => x.words.join('') === y.words.map((word) => word.charAt(0)).join('');
  return within(a, b) || within(b, a) || isShort(a, b) || isShort(b, a);
}

const isSeat = ({ words }: Item): boolean =>
  COUNTRY_BY_SEAT.has(words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' '));
