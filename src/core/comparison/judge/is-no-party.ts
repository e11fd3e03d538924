import type { Sides } from '../align/find-position';
import { isPronoun } from '../differ/find-swap';
import { isSameDeed } from '../meaning/is-same-deed';
import { PARTS } from '../prepare/read-roles';
import { MUTUAL } from './compare-roles';

/**
 * `Lind met the mayor` beside `Aske met the mayor, and Lind left`: whether somebody whom a claim names takes no part at all in
 * what two may do together, and others are known to.
 */
export const isNoParty = ({ claim, document, same }: Sides): boolean =>
  claim.roles.some(({ verb, agents }) => {
    const lemma = claim.tokens[verb]?.lemma ?? '';
    const deeds = document.roles.filter((one) => isSameDeed(lemma, document.tokens[one.verb]?.lemma ?? ''));
    if (!MUTUAL.has(lemma) || !deeds.length) return false;
    return agents.heads.some(
      (doer) =>
        doer.figure?.type === 'person' &&
        !doer.groups.length &&
        deeds.every((deed) => {
          const parties = [...PARTS.flatMap((part) => [...deed[part].heads, ...deed[part].all]), ...deed.around];
          const isKnown = deed.agents.heads.some(({ figure }) => figure?.type === 'person' && !figure.members);
          return isKnown && !parties.some((one) => isPronoun(one) || same(doer, one));
        }),
    );
  });
