import { ACCUSED_WORDS, ANY_HEAD, HEAD_WORDS, OPPOSITE_WORDS, TRAITS, VICTIM_WORDS } from '../lexicon/callings';
import type { Country } from '../lexicon/countries';
import { LEADER_ROLES } from '../lexicon/roles';
import type { Token } from '../model';
import { type Discourse, distinct, nationalityOf, previousOf, type Seen, seenIn } from './discourse';
import type { Draft } from './draft';
import { isCovered, isUnnamed } from './is-unnamed';
import { NATIONAL, PARENTS, type RoleReference } from './read-role';
import { resolveOpposite } from './resolve-opposite';

/**
 * The person whom a role phrase means, or null unless the text settles it: someone already introduced whose own
 * description has the same country and the same office. "Leader" and the names of its offices stand for each other where
 * the country is the same, or what they lead is; the accused, the victim and "the 34-year-old" are whom the text says
 * that of; a calling that nobody was given ("The striker") is the one person whom the sentence before is about.
 */
export function resolveRole(reference: RoleReference, discourse: Discourse): Draft | null {
  const { role } = reference;
  if (role === 'client' && reference.owned) return resolveClient(reference, discourse) ?? only(discourse.parts.accused);
  if (ACCUSED_WORDS.has(role) && role !== 'client' && !reference.owned) return only(discourse.parts.accused);
  if (OPPOSITE_WORDS.has(role) && reference.owned) return resolveOpposite(reference, discourse);
  if (reference.owned) return null;
  if (Number.parseInt(role, 10)) return resolveAge(Number.parseInt(role, 10), reference, discourse);
  const people = distinct(discourse.seen).filter((draft) => draft.type === 'person');
  if (role === NATIONAL) {
    const known = people.filter((draft) => nationOf(draft, discourse) === reference.country);
    return known.length > 0 ? only(new Set(known)) : resolveSole(reference, discourse);
  }
  const fitting = people.filter((draft) => fits(draft, reference, discourse));
  if (fitting.length === 0)
    return VICTIM_WORDS.has(role) ? only(discourse.parts.victims) : resolveTrait(reference, discourse);
  if (fitting.length === 1) return fitting[0] ?? null;
  const exact = fitting.filter((draft) => draft.descriptions.some((one) => one.roles.includes(role)));
  if (exact.length === 1) return exact[0] ?? null;
  const near = distinct([
    ...seenIn(discourse, previousOf(discourse)),
    ...seenIn(discourse, discourse.sentence, reference.start),
  ]).filter((draft) => fitting.includes(draft));
  return near.length === 1 ? (near[0] ?? null) : null;
}

const only = (people: ReadonlySet<Draft>): Draft | null => (people.size === 1 ? ([...people][0] ?? null) : null);

const plain = (role: string) => role.replace(/^co-?(?=founder)/, '');

function fits(draft: Draft, { role, country, labels, former }: RoleReference, discourse: Discourse): boolean {
  return draft.descriptions.some((one) => {
    // `the former Orlat singer` still sings; whoever was a minister is none.
    const isCalling = labels.length > 0 && TRAITS.has(role);
    if (one.former !== former && former && !isCalling) return false;
    const sameRole = one.roles.some((other) => plain(other) === plain(role));
    if (labels.length > 0) {
      const said = one.text.toLowerCase();
      const isHead = ANY_HEAD.has(role) && one.roles.some((other) => HEAD_WORDS.has(other));
      // A name may be what "its founder" was said of; a common noun has to be there.
      const isSaid = labels.every((label) => /^\p{Lu}/u.test(label) || said.includes(label.toLowerCase()));
      return isSaid && (sameRole || (isHead && labels.some((label) => said.includes(label.toLowerCase()))));
    }
    if (!country) return sameRole;
    if ((one.country ?? nationOf(draft, discourse)) !== country) return false;
    return sameRole || (LEADER_ROLES.has(role) && one.roles.some((other) => LEADER_ROLES.has(other)));
  });
}

/** Who is of an age; where no one is said to be, and the text has the number nowhere, the one person whom the sentence before is about. */
function resolveAge(age: number, reference: RoleReference, discourse: Discourse): Draft | null {
  const known = new Set(discourse.seen.map((one) => one.draft));
  const aged = [...discourse.parts.ages].filter(([draft, years]) => years === age && known.has(draft));
  if (aged.length) return aged.length === 1 ? (aged[0]?.[0] ?? null) : null;
  return resolveSole({ ...reference, age }, discourse);
}

/** Whom a lawyer is said to be the lawyer of: "his client" behind "Reyes’s lawyer, Omar Lind,". */
function resolveClient({ start }: RoleReference, { seen }: Discourse): Draft | null {
  const lawyer = seen.find((one) => one.start === start)?.draft;
  const isOwner = (one: Seen) => lawyer?.descriptions.some((said) => said.start <= one.start && one.end <= said.end);
  return seen.find((one) => one.draft !== lawyer && one.draft.type === 'person' && isOwner(one))?.draft ?? null;
}

/** The one person whom the sentence before is about, for a calling that fits anyone. */
function resolveTrait(reference: RoleReference, discourse: Discourse): Draft | null {
  const { role, age, labels } = reference;
  const isAnyone = TRAITS.has(role) || PARENTS.has(role) || age !== null;
  return isAnyone && labels.length === 0 ? resolveSole(reference, discourse) : null;
}

/**
 * The one person whom the sentence before is about, for words that begin a sentence, or the only one whom it names.
 * Nobody who is of another country or age, and nobody beside someone without a name, who may be meant as well.
 */
function resolveSole(reference: RoleReference, discourse: Discourse): Draft | null {
  const isPerson = ({ draft }: Seen) => draft.type === 'person' && draft.members.length === 0;
  if (seenIn(discourse, discourse.sentence, reference.start).some(isPerson)) return null;
  const before = seenIn(discourse, previousOf(discourse)).filter(isPerson);
  const isFirst = discourse.tokens[0]?.start === reference.start;
  const subjects = isFirst ? distinct(before.filter((one) => one.subject)) : [];
  const [found, ...more] = subjects.length ? subjects : distinct(before);
  return found && !more.length && fitsWhole(found, reference, discourse) && !isBesideUnnamed(found, discourse)
    ? found
    : null;
}

/** Whether nothing that the text says of someone is against the country and the age of a description. */
function fitsWhole(draft: Draft, { country, age }: RoleReference, discourse: Discourse): boolean {
  const nation = nationOf(draft, discourse);
  const known = discourse.parts.ages.get(draft);
  const isElsewhere =
    age !== null && discourse.past.some(({ tokens }) => tokens.some(({ text }) => tellsAge(text, age)));
  return (!country || !nation || nation === country) && (age === null || known === age || (!known && !isElsewhere));
}

const tellsAge = (text: string, age: number): boolean => text === `${age}` || text.startsWith(`${age}-year-old`);

/** `A man was shot, Inspector Lind said.`: whether the sentence before has someone without a name before one with a name, or beside one who only tells of it. */
function isBesideUnnamed(draft: Draft, discourse: Discourse): boolean {
  const tokens = discourse.past.at(-1)?.tokens ?? [];
  const seen = seenIn(discourse, previousOf(discourse)).filter((one) => one.draft === draft);
  const name = seen.find((one) => one.subject);
  const end = name?.start ?? Number.POSITIVE_INFINITY;
  const isTitle = (token: Token) => seen.some(({ start }) => token.end + 1 === start);
  const isUnknown = (token: Token) => !isTitle(token) && !isCovered(discourse, token);
  return tokens.some(
    (token) => token.end <= end && isUnknown(token) && (isUnnamed(token, null) || isOfPeople(token, tokens)),
  );
}

/** `a 34-year-old`, `another Swede`. */
const isOfPeople = (token: Token, tokens: readonly Token[]): boolean =>
  /^(?:an?|another)$/i.test(token.text) && /^\d+-year-old$/.test(tokens[tokens.indexOf(token) + 1]?.text ?? '');

/** The country of someone, by an office or by what stands beside the name. */
const nationOf = (draft: Draft, { parts }: Discourse): Country | null =>
  nationalityOf(draft) ?? parts.nations.get(draft) ?? null;
