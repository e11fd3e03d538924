import { LINKING_VERBS } from '../../lexicon/empty-words';
import type { SaidPair } from '../align/align-items';
import type { Sides } from '../align/find-position';
import { nounBehind } from '../differ/find-described';
import { verbsOf } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import { partyOf } from '../prepare/read-parties';

/** Tokens between a describing noun and the name that it stands before: `the popular mayor Lind`. */
const NEAR = 1;

/**
 * `Velden is a quiet town` beside `after Velden she toured quiet villages`: what a claim only says of its subject by an
 * adjective, the sentence says of something else.
 */
export function isDescribedElsewhere(
  { claim, document, same }: Omit<Sides, 'pairs'>,
  said: readonly SaidPair[],
): boolean {
  const [main] = claim.clauses;
  const verb = main && verbsOf(main).at(-1);
  if (!main?.subject || !verb || verb.passive || !LINKING_VERBS.has(verb.lemma)) return false;
  const own = partyOf(claim.items, [main.subject]).heads;
  const isOwn = (item: Item) => own.some((one) => same(one, item));
  const isTold = (noun: Item) =>
    said.some((pair) => pair.document === noun) ||
    isOwn(noun) ||
    document.items.some((item) => isOwn(item) && item.from >= noun.to && item.from - noun.to <= NEAR) ||
    document.roles.some(
      ({ verb: link, agents, patients }) =>
        LINKING_VERBS.has(document.tokens[link]?.lemma ?? '') &&
        patients.heads.includes(noun) &&
        agents.heads.some(isOwn),
    );
  return said.some(({ claim: word, document: theirs }) => {
    if (word.class !== 'adjective' || theirs.class !== 'adjective' || word.from < verb.to) return false;
    const nouns = nounBehind(document, theirs);
    return nouns.length > 0 && !nouns.some(isTold);
  });
}
