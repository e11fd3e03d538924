import { ACCUSED_WORDS, ANY_HEAD, HEAD_WORDS, OPPOSITE_WORDS, TRAITS, VICTIM_WORDS } from '../lexicon/callings';
import { LEADER_ROLES } from '../lexicon/roles';
import { type Discourse, distinct, nationalityOf, previousOf, type Seen, seenIn } from './discourse';
import type { Draft } from './draft';
import { NATIONAL, type RoleReference } from './find-references';
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
  const age = Number.parseInt(role, 10);
  if (age) return resolveAge(age, discourse);
  const people = distinct(discourse.seen).filter((draft) => draft.type === 'person');
  if (role === NATIONAL) {
    const known = people.filter((draft) => nationalityOf(draft) === reference.country);
    return known.length > 0 ? only(new Set(known)) : resolveSubject(reference, discourse);
  }
  const fitting = people.filter((draft) => fits(draft, reference));
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

function fits(draft: Draft, { role, country, labels, former }: RoleReference): boolean {
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
    if ((one.country ?? nationalityOf(draft)) !== country) return false;
    return sameRole || (LEADER_ROLES.has(role) && one.roles.some((other) => LEADER_ROLES.has(other)));
  });
}

function resolveAge(age: number, { parts, seen }: Discourse): Draft | null {
  const known = new Set(seen.map((one) => one.draft));
  const aged = [...parts.ages].filter(([draft, years]) => years === age && known.has(draft));
  return aged.length === 1 ? (aged[0]?.[0] ?? null) : null;
}

/** Whom a lawyer is said to be the lawyer of: "his client" behind "Reyes’s lawyer, Omar Lind,". */
function resolveClient({ start }: RoleReference, { seen }: Discourse): Draft | null {
  const lawyer = seen.find((one) => one.start === start)?.draft;
  const isOwner = (one: Seen) => lawyer?.descriptions.some((said) => said.start <= one.start && one.end <= said.end);
  return seen.find((one) => one.draft !== lawyer && one.draft.type === 'person' && isOwner(one))?.draft ?? null;
}

/** The one person whom the sentence before is about, for a calling that fits anyone. */
function resolveTrait(reference: RoleReference, discourse: Discourse): Draft | null {
  const { role, country, labels } = reference;
  return TRAITS.has(role) && !country && labels.length === 0 ? resolveSubject(reference, discourse) : null;
}

/** The one person whom the sentence before is about, for words at the beginning of a sentence. */
function resolveSubject({ start }: RoleReference, discourse: Discourse): Draft | null {
  if (discourse.tokens[0]?.start !== start) return null;
  const before = seenIn(discourse, previousOf(discourse)).filter((one) => one.draft.type === 'person');
  const [first, ...more] = distinct(before.filter((one) => one.subject));
  return first && more.length === 0 ? first : null;
}
