import { LEADER_ROLES } from '../lexicon/roles';
import { type Discourse, distinct, isLeader, nationalityOf, previousOf, seenIn } from './discourse';
import type { Draft } from './draft';
import type { RoleReference } from './find-references';

/**
 * The person whom a role phrase means, or null unless the text settles it: someone already introduced whose own
 * description has the same country and the same office. "Leader" and the names of its offices stand for each other where
 * the country is the same.
 */
export function resolveRole(reference: RoleReference, discourse: Discourse): Draft | null {
  if (reference.role === 'counterpart') return resolveCounterpart(reference, discourse);
  if (reference.owned) return null;
  const people = distinct(discourse.seen).filter((draft) => draft.type === 'person');
  const fitting = people.filter((draft) => fits(draft, reference));
  if (fitting.length < 2) return fitting[0] ?? null;
  const exact = fitting.filter((draft) => draft.descriptions.some((one) => one.roles.includes(reference.role)));
  if (exact.length === 1) return exact[0] ?? null;
  const near = distinct([
    ...seenIn(discourse, previousOf(discourse)),
    ...seenIn(discourse, discourse.sentence, reference.start),
  ]).filter((draft) => fitting.includes(draft));
  return near.length === 1 ? (near[0] ?? null) : null;
}

function fits(draft: Draft, { role, country, former }: RoleReference): boolean {
  return draft.descriptions.some((one) => {
    if (one.former !== former && former) return false;
    const sameRole = one.roles.includes(role);
    if (!country) return sameRole;
    if ((one.country ?? nationalityOf(draft)) !== country) return false;
    return sameRole || (LEADER_ROLES.has(role) && one.roles.some((other) => LEADER_ROLES.has(other)));
  });
}

/** "His counterpart": the other one of two, whose first is the bearer of the pronoun. */
function resolveCounterpart(reference: RoleReference, discourse: Discourse): Draft | null {
  const owner = discourse.seen.find((one) => one.start === reference.start)?.draft;
  if (!owner) return null;
  const isOther = (draft: Draft) => draft !== owner && draft.type === 'person' && draft.members.length === 0;
  if (reference.country) {
    const named = distinct(discourse.seen).filter((one) => isOther(one) && nationalityOf(one) === reference.country);
    return named.length === 1 ? (named[0] ?? null) : null;
  }
  const here = distinct(seenIn(discourse, discourse.sentence, reference.start)).filter(isOther);
  if (here.length === 1) return here[0] ?? null;
  const pair = discourse.seen.findLast((one) => one.draft.members.includes(owner))?.draft.members ?? [];
  const leaders = distinct(discourse.seen).filter((one) => isOther(one) && isLeader(one));
  return pair.length === 2 ? (pair.find(isOther) ?? null) : leaders.length === 1 ? (leaders[0] ?? null) : null;
}
