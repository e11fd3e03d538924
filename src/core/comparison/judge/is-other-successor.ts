import type { SaidPair } from '../align/align-items';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Tokens between `successor` and the name that it is of: `her successor as prime minister, Lind`. */
const REACH = 6;

/** `Lind succeeded Berg` beside `her successor, Berg`: who is called the successor came after, and a predecessor before. */
export function isOtherSuccessor(
  claim: PreparedSentence,
  { items, tokens }: PreparedSentence,
  said: readonly SaidPair[],
): boolean {
  return said.some(({ claim: verb, document: noun }) => {
    if (verb.class !== 'verb' || !/^(?:succeed|replace|follow)$/.test(verb.lemma)) return false;
    if (!/^(?:successor|predecessor)$/.test(noun.lemma)) return false;
    const roles = claim.roles.find((one) => one.verb === verb.from);
    const later = noun.lemma === 'successor' ? roles?.patients : roles?.agents;
    const named = items.find((item) => isNamed(item) && item.from >= noun.to && item.from - noun.to <= REACH);
    const isApart = named && tokens.slice(noun.to, named.from).some(({ class: kind }) => kind === 'verb');
    return !isApart && said.some((pair) => later?.heads.includes(pair.claim) && pair.document === named);
  });
}

const isNamed = ({ kind, form, owner }: Item): boolean => kind === 'figure' && form === 'name' && !owner;
