import { type Discourse, distinct, isLeader, nationalityOf, seenIn } from './discourse';
import type { Draft } from './draft';
import type { RoleReference } from './read-role';

/** Sentences that are looked back over for someone else. */
const REACH = 4;

/**
 * "His counterpart", "her rival": the other one of two, whose first is the bearer of the pronoun; by country where one is
 * said, else the only other person in the sentence, of the last pair, of the leaders, or of the nearest sentence that
 * has someone else. Null unless that leaves one.
 */
export function resolveOpposite(reference: RoleReference, discourse: Discourse): Draft | null {
  const owner = discourse.seen.find((one) => one.start === reference.start)?.draft;
  if (!owner) return null;
  const named = namedBehind(reference, discourse);
  if (named) return named === owner ? null : named;
  const isOther = (draft: Draft) => draft !== owner && draft.type === 'person' && draft.members.length === 0;
  const others = distinct(discourse.seen).filter(isOther);
  const one = (people: readonly Draft[]) => (people.length === 1 ? (people[0] ?? null) : null);
  if (reference.country) return one(others.filter((draft) => nationalityOf(draft) === reference.country));
  const here = distinct(seenIn(discourse, discourse.sentence, reference.start)).filter(isOther);
  if (here.length > 0) return one(here);
  const group = discourse.seen.findLast((seen) => seen.draft.members.includes(owner));
  const pair = group?.draft.members ?? [];
  // Two who play together are no opponents: whoever came up since then is.
  const since = discourse.seen.filter(
    (seen) => isOther(seen.draft) && !pair.includes(seen.draft) && seen.start > (group?.end ?? 0),
  );
  if (reference.role === 'opponent' && group && since.length) return one(distinct(since.slice(-1)));
  if (pair.length === 2) return pair.find(isOther) ?? null;
  if (reference.role === 'counterpart') return one(others.filter(isLeader));
  const last = discourse.seen.findLast((seen) => isOther(seen.draft));
  const isNear = last && discourse.past.slice(-REACH).some(({ index }) => index === last.sentence);
  return isNear || others.length === 1 ? one(distinct(seenIn(discourse, last?.sentence ?? -1)).filter(isOther)) : null;
}

/** Tokens between the words and the name that says who it is: "his counterpart at the bank, Lena Brandt,". */
const BETWEEN = 5;

function namedBehind({ end }: RoleReference, { tokens, drafts, sentence }: Discourse): Draft | null {
  const from = tokens.findIndex((token) => token.start >= end);
  const comma = tokens.findIndex((token, at) => at >= from && token.text === ',');
  const isNear = from >= 0 && comma >= from && comma - from <= BETWEEN;
  if (!isNear || tokens.slice(from, comma).some((token) => /^(?:verb|auxiliary|modal)$/.test(token.class))) return null;
  const isName = (draft: Draft) =>
    draft.type === 'person' &&
    draft.names.some((name) => name.sentence === sentence && name.start === tokens[comma + 1]?.start);
  return drafts.find(isName) ?? null;
}
