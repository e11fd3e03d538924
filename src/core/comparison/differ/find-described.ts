import { LINKING_VERBS } from '../../lexicon/empty-words';
import { isLight } from '../align/weigh-item';
import { clauseAt, verbsOf } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { partyOf } from '../prepare/read-parties';

type Same = (claim: Item, document: Item) => boolean;

/** What a word says how it is as the predicate of a clause: the bridge in `the bridge remains open`, `the bridge was closed`. */
function subjectOf({ clauses, items, tokens }: PreparedSentence, item: Item): readonly Item[] | null {
  const clause = clauseAt(clauses, item.from);
  const verb = clause && verbsOf(clause).at(-1);
  if (!clause?.subject || !verb || tokens[item.to]?.class === 'noun') return null;
  const isPredicate = verb.passive ? verb.head === item.from : LINKING_VERBS.has(verb.lemma) && item.from >= verb.to;
  return isPredicate ? partyOf(items, [clause.subject]).heads : null;
}

/** What a word describes in front of it: the ties in `strong economic ties`. */
export function nounBehind({ items, tokens }: PreparedSentence, item: Item): readonly Item[] {
  if (!/^(?:adjective|noun)$/.test(item.class)) return [];
  let at = item.to;
  while (
    /^(?:adjective|noun)$/.test(tokens[at]?.class ?? '') &&
    /^(?:adjective|noun)$/.test(tokens[at + 1]?.class ?? '')
  )
    at++;
  return items.filter(({ from, to, class: kind }) => kind === 'noun' && from <= at && at < to);
}

/** Whether a claim says of a thing, as all that its clause says, what a word of the sentence says of the same one: `ties are weak`, `strong ties`. */
export function isSaidOfSame(
  mine: Item,
  theirs: Item,
  {
    claim,
    document,
    same,
  }: { readonly claim: PreparedSentence; readonly document: PreparedSentence; readonly same: Same },
): boolean {
  const [own, other] = [subjectOf(claim, mine), subjectOf(document, theirs)];
  if (!own) return false;
  // `things would be better` beside `it would be worse`: both point at what is spoken of.
  if (own.every(isVague)) return other?.every(isVague) ?? false;
  const others = [...(other ?? []), ...nounBehind(document, theirs)];
  return own.some((a) => others.some((b) => same(a, b)));
}

/** `things`, `it`: names nothing by itself. */
const isVague = (item: Item): boolean => isLight(item) || (item.form === 'pronoun' && item.figure === null);
