import { isFormer } from '../../figures/role-words';
import type { Item } from '../prepare/item';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import { type Home, readHomes } from '../prepare/read-homes';
import { readOffices } from '../prepare/read-offices';
import type { SlotDifference } from './find-differences';
import { isSameRole } from './find-other-home';

type Incumbent = Pick<Home, 'holder' | 'owners' | 'roles'>;
type Same = (claim: Item, document: Item) => boolean;

/** Roles of which a body has one or few, whoever is in them is named for it, and one who holds another does not hold them as well. */
const EXCLUSIVE =
  /^(?:spokes(?:man|woman|person)|director|director-general|head|chair(?:man|woman|person)?|president|minister|secretary|mayor|governor|ambassador|envoy|coach|captain|manager|chief|commander|editor|leader|ceo|lawyer|attorney)$/;

/**
 * A claim that says no more than what someone is, where the sentence has that of somebody else and the document has the one of
 * the claim in another role: `Brenn is the Tory spokesman` beside `the Tory spokesman, Vasile` and `the Labour spokesman Brenn`.
 * Null for any other, and when the document says of the one in the claim what the claim says.
 */
export function findOtherIncumbent(
  claim: PreparedSentence,
  sentence: PreparedSentence,
  document: PreparedDocument,
  same: Same,
): SlotDifference | null {
  if (hasFormer(claim) || hasFormer(sentence)) return null;
  for (const mine of readHomes(claim)) {
    const [role, ...more] = mine.roles.filter((one) => EXCLUSIVE.test(toNoun(one)));
    if (!mine.whole || !role || more.length || !isPerson(mine.holder) || hasUnsaid(claim, sentence, mine, same))
      continue;
    const other = incumbentsOf(sentence).find(
      (theirs) =>
        isPerson(theirs.holder) && !same(mine.holder, theirs.holder) && isSameOffice(role, mine, theirs, same),
    );
    if (!other) continue;
    const own = rolesOf(mine.holder, document, same);
    const isElse = own.some((home) => home.roles.some((one) => EXCLUSIVE.test(toNoun(one))));
    const isSaid = own.some(
      (home) => home.roles.some((one) => isSameRole(toNoun(role), toNoun(one))) && !isOfElse(mine, home, same),
    );
    if (isElse && !isSaid) return { slot: 'person', claim: mine.holder, document: other.holder };
  }
  return null;
}

/** `heads the bank` says that someone is its head. */
const toNoun = (role: string): string => VERBS[role] ?? role;
const VERBS: Readonly<Record<string, string>> = {
  manage: 'manager',
  edit: 'editor',
  lead: 'leader',
  direct: 'director',
};

const isPerson = ({ kind, form, figure, country }: Item): boolean =>
  kind === 'figure' && form === 'name' && !country && figure?.type !== 'organization' && figure?.type !== 'place';

const hasFormer = ({ tokens }: PreparedSentence): boolean => tokens.some(({ text }) => isFormer(text));

/** Whether both are one role of one body. */
const isSameOffice = (role: string, mine: Home, theirs: Incumbent, same: Same): boolean =>
  mine.owners.length > 0 &&
  theirs.roles.some((one) => isSameRole(toNoun(role), toNoun(one))) &&
  mine.owners.every((owner) => theirs.owners.some((other) => same(owner, other)));

/** Whether a role is told of none of those whom the claim names with it: `spokesman for the mint` beside `spokesman for Lund`. */
const isOfElse = (mine: Home, theirs: Incumbent, same: Same): boolean =>
  theirs.owners.length > 0 && !mine.owners.some((owner) => theirs.owners.some((other) => same(owner, other)));

/** Whether the claim has a word beside the one it speaks of that the sentence has not: `regional director` beside `director`. */
const hasUnsaid = (claim: PreparedSentence, sentence: PreparedSentence, { holder, roles }: Home, same: Same): boolean =>
  claim.items.some(
    (item) =>
      item !== holder &&
      !roles.includes(item.lemma) &&
      !(item.from >= holder.from && item.to <= holder.to) &&
      !sentence.items.some((other) => same(item, other)),
  );

/** Every role in which the document has someone. */
const rolesOf = (holder: Item, { sentences }: PreparedDocument, same: Same): Incumbent[] =>
  sentences.flatMap((one) => incumbentsOf(one).filter((held) => same(holder, held.holder)));

/** Who is in which role of whom: beside the name, or behind the whole of the office as in `a spokesman for the mint, Lena Aske`. */
const incumbentsOf = (sentence: PreparedSentence): Incumbent[] => [
  ...readHomes(sentence).filter(({ roles }) => roles.length > 0),
  ...readOffices(sentence).flatMap(({ role, holder, owner, former }) =>
    holder && !former ? [{ holder, owners: owner ? [owner] : [], roles: [role] }] : [],
  ),
];
