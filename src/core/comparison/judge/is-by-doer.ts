import { CALLING_VERBS, LINKING_VERBS } from '../../lexicon/empty-words';
import type { SaidPair } from '../align/align-items';
import { isDoer } from '../meaning/read-form';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { PARTS } from '../prepare/read-roles';

/** `Lind won the race` beside `Lind was second, behind the winner`, `Lind met the winner`: a deed that the sentence has only as who somebody else is. */
export const isByDoer = (claim: PreparedSentence, document: PreparedSentence, said: readonly SaidPair[]): boolean =>
  said.some(({ claim: deed, document: noun }) => {
    if (deed.class !== 'verb' || noun.class !== 'noun' || !isDoer(noun.lemma)) return false;
    const own = claim.roles.flatMap(({ verb, agents }) => (deed.from <= verb && verb < deed.to ? agents.heads : []));
    const doers = said.flatMap((pair) => (own.includes(pair.claim) ? [pair.document] : []));
    return isBesideIt(noun, document) || hasOtherPart(noun, doers, document);
  });

function isBesideIt({ from }: Item, { tokens }: PreparedSentence): boolean {
  let at = from - 1;
  while (/^(?:adjective|noun|determiner|number)$/.test(tokens[at]?.class ?? '')) at--;
  return /^(?:behind|against|over|beside|alongside)$/.test(tokens[at]?.lemma ?? '');
}

/** Whether some deed is done between them, and the noun is not what the doer is, is called or becomes. */
const hasOtherPart = (noun: Item, doers: readonly Item[], { roles, tokens }: PreparedSentence): boolean =>
  roles.some((deed) => {
    const lemma = tokens[deed.verb]?.lemma ?? '';
    if (LINKING_VERBS.has(lemma) || CALLING_VERBS.has(lemma)) return false;
    const isIn = (part: (typeof PARTS)[number]) => doers.some((doer) => deed[part].all.includes(doer));
    const own = PARTS.find((part) => deed[part].all.includes(noun));
    return own !== undefined && !isIn(own) && PARTS.some(isIn);
  });
