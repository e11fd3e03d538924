import type { Pair } from '../align/align-items';
import type { Sides } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

type SaidPair = Pair & { readonly document: Item };

/**
 * `Lind’s adviser` beside `Aske’s aide`, with Lind elsewhere in the sentence: what is somebody’s is somebody else’s there. So
 * is what somebody does: `Lind released him` beside `Aske’s release of him`.
 */
export const isOwnedByOther = ({ claim, document, same }: Omit<Sides, 'pairs'>, said: readonly SaidPair[]): boolean =>
  said.some(({ claim: noun, document: other }) => {
    if (!/^(?:noun|verb)$/.test(noun.class) || other.class !== 'noun') return false;
    const mine = noun.class === 'verb' ? doerOf(claim, noun) : ownerOf(claim, noun);
    const theirs = ownerOf(document, other);
    return mine !== null && theirs !== null && mine.figure?.type === theirs.figure?.type && !same(mine, theirs);
  });

/** Who stands with `’s` in front of a noun, over what describes it. */
function ownerOf({ items, tokens }: PreparedSentence, noun: Item): Item | null {
  const owner = items.findLast((item) => item.kind === 'figure' && item.owner && item.to < noun.from);
  const between = owner ? tokens.slice(owner.to + 1, noun.from) : [];
  return owner?.figure && between.every(({ class: kind }) => /^(?:adjective|noun|number)$/.test(kind)) ? owner : null;
}

/** The one who is named right before a deed as who does it. */
const doerOf = ({ roles, tokens }: PreparedSentence, { from, to }: Item): Item | null => {
  const deed = roles.find(({ verb }) => from <= verb && verb < to);
  const doer = deed?.agents.heads.find(({ figure, form }) => figure !== null && form === 'name');
  return doer && tokens.slice(doer.to, from).every(({ class: kind }) => /^(?:adverb|auxiliary)$/.test(kind))
    ? doer
    : null;
};
