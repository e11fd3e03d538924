import { hasGroup } from '../align/match-groups';
import { isLight } from '../align/weigh-item';
import { isPronoun } from '../differ/find-swap';
import type { Item } from '../prepare/item';
import type { Party } from '../prepare/read-parties';
import type { Roles } from '../prepare/read-roles';

export type Same = (claim: Item, document: Item) => boolean;

/** Whether the claim has someone do it to whom the sentence has it done, or the other way round. */
export function isTurned(mine: Roles, theirs: Roles, same: Same): boolean {
  const meet = (ours: Party, others: Party) =>
    ours.heads.some((a) => a.kind === 'figure' && others.heads.some((b) => same(a, b)));
  return (
    (meet(mine.agents, theirs.recipients) && !meet(mine.agents, theirs.agents)) ||
    (meet(mine.recipients, theirs.agents) && !meet(mine.recipients, theirs.recipients))
  );
}

/** `Korv tricked the army` beside `the army, who tricked Korv`: both are there, each in the other’s part. */
export function isExchanged({ agents, patients }: Roles, theirs: Roles, same: Same): boolean {
  const meet = (ours: Party, others: Party) => ours.heads.some((a) => others.heads.some((b) => same(a, b)));
  return (
    meet(agents, theirs.patients) &&
    meet(patients, theirs.agents) &&
    !meet(agents, theirs.agents) &&
    !meet(patients, theirs.patients)
  );
}

/** Named parties meet when one of each side is the same; nobody named leaves it open. */
export function meets(mine: Party, theirs: Party, same: Same, differing: readonly Item[]): boolean {
  const isOpen = (item: Item) => item.kind !== 'figure' || isPronoun(item) || differing.includes(item);
  return (
    mine.heads.every(isOpen) || theirs.heads.every(isOpen) || mine.heads.some((a) => isAmong(a, theirs.heads, same))
  );
}

/** Whether one of several is the same; all of a group that the claim counts must be there. */
export const isAmong = (a: Item, items: readonly Item[], same: Same): boolean =>
  a.groups.length ? hasGroup(a, items) : items.some((b) => same(a, b));

/** As `meets`, for things without a name too: by any word of their phrases, and wherever in the clause they stand. */
export function meetsFully(
  mine: Party,
  theirs: Party,
  around: readonly Item[],
  same: Same,
  differing: readonly Item[],
): boolean {
  if (mine.heads.every((item) => item.form === 'pronoun' && item.figure?.members)) return true;
  if (!mine.all.length || !theirs.all.length || theirs.heads.some(isPronoun) || mine.all.every((item) => isLight(item)))
    return true;
  if (mine.all.some((a) => differing.includes(a) || isAmong(a, theirs.all, same))) return true;
  return mine.heads.some((a) => a.kind !== 'figure' && around.some((b) => same(a, b)));
}
