import type { Sides } from '../align/find-position';
import { isSameDeed } from '../meaning/is-same-deed';
import type { Item } from '../prepare/item';
import { led, type Party, partyOf } from '../prepare/read-parties';
import type { Roles } from '../prepare/read-roles';
import type { Swap } from './find-swap';

/**
 * Two parties, one of them without a name at least, that have changed places: `Guards threw stones at fans` beside `Fans threw stones
 * at guards`, and `Lind proposed it and the mayor refused` beside `The mayor proposed it and Lind refused`. Each is in the sentence
 * where the other is in the claim, and nowhere else; null for any other.
 *
 * @param alike the one deed of the sentence that is the claim’s; of several none is meant
 */
export function findCrossed(mine: Roles, alike: readonly Roles[], sides: Sides): Swap | null {
  const [theirs, ...more] = alike;
  const [a, ...others] = mine.agents.heads;
  const [b, ...rest] = theirs?.agents.heads ?? [];
  if (!theirs || !a || !b || more.length || others.length || rest.length) return null;
  const { same } = sides;
  if ((a.kind === 'figure' && b.kind === 'figure') || !isParty(a) || !isParty(b) || same(a, b)) return null;
  const has = ({ all }: Pick<Party, 'all'>, one: Item) => all.some((item) => same(one, item) || same(item, one));
  if (has(theirs.agents, a) || has(mine.agents, b)) return null;
  const isDone = has(doneTo(mine, sides.claim.items), b) && has(doneTo(theirs, sides.document.items), a);
  return isDone || isExchanged(a, b, mine, sides) ? { claim: a, document: b, direct: false } : null;
}

const isParty = ({ kind, class: word, form, groups }: Item): boolean =>
  form !== 'pronoun' && groups.length === 0 && (kind === 'figure' || /^(?:noun|name)$/.test(word));

/** Those to whom something is done, or at whom it is aimed: `at the fans`. */
function doneTo({ patients, recipients, clause }: Roles, items: readonly Item[]): { readonly all: readonly Item[] } {
  const aim = partyOf(items, clause.after.flatMap(led(/^(?:at|against|on)$/)));
  return { all: [...patients.heads, ...recipients.heads, ...aim.heads] };
}

/** Whether another deed of the claim is done by the other one, and in the sentence by the one. */
const isExchanged = (a: Item, b: Item, { verb }: Roles, { claim, document, same }: Sides): boolean =>
  claim.roles.some((one) => {
    if (one.verb === verb || !one.agents.heads.some((item) => same(item, b))) return false;
    const again = document.roles.filter(({ verb: at }) => isAlike(claim.tokens[one.verb], document.tokens[at]));
    return again.length === 1 && again.every(({ agents }) => agents.heads.some((item) => same(a, item)));
  });

const isAlike = (a: { readonly lemma: string } | undefined, b: { readonly lemma: string } | undefined): boolean =>
  a !== undefined && b !== undefined && isSameDeed(a.lemma, b.lemma);
