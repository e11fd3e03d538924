import { GENERIC_NOUNS } from '../../lexicon/generic-nouns';
import type { SaidPair } from '../align/align-items';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/**
 * `Korv beat Velden in Chile` beside `Korv beat Velden and Chile lost to Peru`, `the Chile office`: a place where the claim has
 * something happen acts in the sentence itself, or only says which of several things is meant.
 */
export const isLocatedOtherwise = (
  claim: PreparedSentence,
  document: PreparedSentence,
  said: readonly SaidPair[],
): boolean =>
  said.some(({ claim: mine, document: theirs }) => {
    if (!isWhere(mine) || theirs.kind !== 'figure' || theirs.located || theirs.demonym) return false;
    const next = document.tokens[theirs.to];
    const isWhich = next?.class === 'noun' && !GENERIC_NOUNS.place?.has(next.lemma);
    return (acts(theirs, document) && !acts(mine, claim)) || (isWhich && claim.tokens[mine.to]?.class !== 'noun');
  });

const isWhere = ({ kind, form, located, owner, demonym, figure }: Item): boolean =>
  kind === 'figure' && form === 'name' && located && !owner && !demonym && (figure === null || figure.type === 'place');

const acts = (item: Item, { roles }: PreparedSentence): boolean =>
  roles.some(({ agents, patients }) => agents.heads.includes(item) || patients.heads.includes(item));
