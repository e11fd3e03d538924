import { SAID } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import type { Answer } from './answer';
import { isToldBefore } from './find-agreed';
import type { Findings } from './hold-against';

/** Pieces of a long claim that a sentence has one behind another. */
const ENOUGH_IN_ORDER = 6;
/** Share of it that must be said. */
const ENOUGH_TO_SUPPORT = 0.7;

/**
 * The answer of a sentence that has a long claim piece by piece in its order, with every verb, noun, adverb, number and time of it, and nothing
 * against it: what is left unsaid is at most one place or body that the text has been about, and the sentence names no other
 * in its place. See docs/decisions/0084. Null for any other.
 */
export function findFollowed(found: Findings, sentence: PreparedSentence, document: PreparedDocument): Answer | null {
  const { followed, cover, settled, differences, status, roles, missing, about } = found;
  if (!followed || cover < ENOUGH_TO_SUPPORT || !settled || followed.met < ENOUGH_IN_ORDER) return null;
  if (differences.length || followed.differences.length || followed.denial || missing.length > 1) return null;
  const isKnown = (item: Item) => isWrittenThere(item, sentence) || isToldBefore(item, found, sentence, document);
  if (missing.some((item) => about.includes(item) || !isKnown(item))) return null;
  if (
    status.open ||
    status.turned ||
    status.purpose ||
    status.ahead ||
    status.over ||
    !roles.fits ||
    roles.other ||
    !found.deed
  )
    return null;
  const isLeft = found.pairs.some(
    ({ claim, score }) =>
      score < SAID &&
      (claim.kind !== 'figure' ? /^(?:verb|noun|number|adverb)$/.test(claim.class) || claim.time !== null : false),
  );
  if (isLeft || found.lost || found.turned || found.turn || found.reversed) return null;
  if (found.borrowed || found.ofAnother || found.changed || found.office || !found.together) return null;
  return { verdict: 'supported', rule: 'all-said' };
}

/** `Gaza` beside `the Gaza Strip`, `the West` beside `Western`: the words of a name stand in the sentence in another form. */
const isWrittenThere = ({ words }: Item, { tokens }: PreparedSentence): boolean =>
  words.length > 0 &&
  words.every((word) => {
    const start = word.slice(0, Math.max(SHORTEST, word.length - ENDING));
    return tokens.some(({ text }) => text.toLowerCase().startsWith(start));
  });
/** Letters of a name at least, and of what an ending adds to it at most. */
const SHORTEST = 4;
const ENDING = 2;
