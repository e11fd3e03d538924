import { STAND_PREPOSITIONS } from '../../lexicon/stand-prepositions';
import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import { verbsOf } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { prepositionBefore } from '../prepare/preposition-before';

/**
 * Whether a claim that says by a preposition how its subject stands (`is against the merger`, `was on its way from Oslo`)
 * finds the same preposition in the sentence, before the same thing. What is under sanctions is sanctioned.
 */
export function hasSameStand(claim: PreparedSentence, document: PreparedSentence, pairs: readonly Pair[]): boolean {
  const [main] = claim.clauses;
  if (main?.verb?.lemma !== 'be' || verbsOf(main).length > 1) return true;
  const [part] = main.after;
  if (part?.kind !== 'preposition' || !STAND_PREPOSITIONS.has(part.word)) return true;
  const said = pairs.find(
    (pair) => pair.document && pair.score >= SAID && part.from <= pair.claim.from && pair.claim.to <= part.to,
  );
  if (!said?.document || prepositionBefore(document, said.document) === part.word) return true;
  return part.word === 'under' && /^(?:adjective|adverb)$/.test(said.document.class);
}

/** Whether what the claim has come from somewhere goes there in the sentence: `from Oslo` beside `to Oslo`. */
export const isReversed = (claim: PreparedSentence, document: PreparedSentence, pairs: readonly Pair[]): boolean =>
  pairs.some((pair) => {
    if (!pair.document || pair.score < SAID || pair.claim.kind !== 'figure') return false;
    const ways = [prepositionBefore(claim, pair.claim), prepositionBefore(document, pair.document)];
    // Who goes on from Oslo goes there after a visit to Oslo.
    const isAfter = ways[0] === 'from' && isBehindAfter(document, pair.document);
    return ways.includes('from') && ways.includes('to') && !isAfter;
  });

/** Tokens between `after` and what it leads to: `after his visit to Oslo`. */
const REACH_OF_AFTER = 5;

const isBehindAfter = ({ tokens }: PreparedSentence, { from }: Item): boolean =>
  tokens.slice(Math.max(0, from - REACH_OF_AFTER), from).some(({ lemma }) => lemma === 'after');
