import type { AlignedWords, Explanation, Reason } from '../model';
import { SAID } from './align/find-position';
import { withoutReport } from './cover/without-report';
import type { SlotDifference } from './differ/find-differences';
import { alignWords } from './explain/align-words';
import { explainAnswer } from './explain/explain-answer';
import { type Answer, toOther } from './judge/answer';
import { findAgreed, findDenied } from './judge/find-agreed';
import { findAltered } from './judge/find-altered';
import { findConflict } from './judge/find-conflict';
import { findEchoed } from './judge/find-echoed';
import { findFollowed } from './judge/find-followed';
import { findSupport } from './judge/find-support';
import { hasSubstance, mayHaveSubstance } from './judge/has-substance';
import { type Findings, holdAgainst } from './judge/hold-against';
import { isSaidOtherwise } from './judge/is-said-otherwise';
import { judgePassage } from './judge/judge-passage';
import { layOver } from './judge/lay-over';
import { compareAmounts } from './meaning/compare-numbers';
import type { FigureLinks } from './prepare/link-page-figures';
import type { PreparedDocument, PreparedSentence } from './prepare/prepare-document';

/** What one sentence of a document says to a claim. */
export interface Judgement {
  readonly verdict: Answer['verdict'];
  /** Share of the claim's content that the document has, 0..1. */
  readonly cover: number;
  readonly sentence: PreparedSentence;
  readonly differences: readonly SlotDifference[];
  readonly aligned: readonly AlignedWords[];
  readonly explanation: Explanation;
  readonly because: readonly Reason[];
}

const ENOUGH_TO_RELATE = 0.5;
/** The same where the deed, every name, or two of the claim's names, numbers and times are not in the sentence. */
const ENOUGH_TO_RELATE_LOOSELY = 0.6;

/** What one sentence has for a claim, and the answer that follows from it. */
export interface Weighed {
  readonly verdict: Answer['verdict'];
  readonly cover: number;
  readonly sentence: PreparedSentence;
  readonly found: Findings;
  readonly given: Answer;
}

/**
 * Weighs a claim by one sentence of a document; null when it says nothing to it, as most do not. `toJudgement` puts the best
 * of them into words.
 */
export function weighSentence(
  whole: PreparedSentence,
  sentence: PreparedSentence,
  document: PreparedDocument,
  links: FigureLinks,
): Weighed | null {
  const claim = withoutReport(whole, sentence, document, links) ?? whole;
  const laid = layOver(claim, sentence, document, links);
  const other = document.passage ? null : (laid.altered ?? laid.home);
  if (!document.passage && !other && !mayHaveSubstance(laid)) return null;
  const found = holdAgainst(laid, claim, sentence, document);
  const given = document.passage
    ? judgePassage(found)
    : other
      ? toOther(other)
      : answer(found, claim, sentence, document);
  return given && { verdict: given.verdict, cover: found.cover, sentence, found, given };
}

/** The answer with its words on both sides and why. */
export function toJudgement({ verdict, cover, sentence, found, given }: Weighed, claim: PreparedSentence): Judgement {
  const said = found.pairs.filter((pair) => pair.score >= SAID);
  const at = given.at ?? said.map((pair) => ({ start: pair.claim.start, end: pair.claim.end }));
  const { rule, differences = [] } = given;
  const { pairs } = found;
  return {
    verdict,
    cover,
    sentence,
    differences,
    aligned: alignWords({ pairs, differences: differences.length ? differences : found.differences }),
    explanation: explainAnswer(given, found, claim, sentence),
    because: [{ rule, at }],
  };
}

function answer(
  found: Findings,
  claim: PreparedSentence,
  sentence: PreparedSentence,
  document: PreparedDocument,
): Answer | null {
  if (!hasSubstance(found)) return null;
  const isOfOthers = (one: Answer) =>
    !isToldInOrder(found) && isCountedElsewhere(one, withoutOwn(found, sentence, document));
  const conflict = findConflict(found) ?? findAltered(found, claim, true);
  // What is counted so elsewhere is of others: the sentence says neither that it is so nor that it is not.
  if (conflict && isOfOthers(conflict)) return findRelation(found);
  const plain = conflict ?? findSupport(found, sentence) ?? findEchoed(found) ?? findAltered(found, claim, false);
  const sides = { claim, document: sentence, pairs: found.pairs, same: found.same };
  const isOfOther = ({ verdict }: Answer) => verdict === 'supported' && isSaidOtherwise(sides);
  if (plain) return isOfOther(plain) ? findRelation(found) : plain;
  const late =
    findAgreed(found, sentence, document) ??
    findDenied(found, claim, sentence) ??
    findFollowed(found, sentence, document);
  return late && !isOfOthers(late) && !isOfOther(late) ? late : findRelation(found);
}

/** Whether a sentence has all of a claim in its order, one word behind another, but for what differs: `The Mint reported that 45 were sold`. */
const isToldInOrder = ({ followed }: Findings): boolean =>
  followed !== null && followed.met >= ENOUGH_IN_ORDER && !followed.unsaid.length && !followed.between.length;
const ENOUGH_IN_ORDER = 5;

/** The sentences of a document; without the one at hand where that has the claim’s count of another deed, see `findNumberOfDeed`. */
function withoutOwn({ differences, pairs }: Findings, own: PreparedSentence, { sentences }: PreparedDocument) {
  const isOfOther = differences.some(({ slot, claim }) =>
    pairs.some((pair) => slot === 'number' && pair.claim === claim && pair.score >= SAID),
  );
  return isOfOther ? sentences.filter((sentence) => sentence !== own) : sentences;
}

/** Whether the count in which a claim differs from one sentence is the count of the same things in another: it is of others. */
const isCountedElsewhere = ({ differences = [] }: Answer, sentences: readonly PreparedSentence[]): boolean =>
  differences.some(({ slot, claim: { amount } }) =>
    sentences.some(({ items }) =>
      items.some(
        (item) =>
          slot !== 'polarity' &&
          amount?.kind === 'cardinal' &&
          amount.unit !== null &&
          item.amount?.unit === amount.unit &&
          compareAmounts(amount, item.amount) === 'same',
      ),
    ),
  );

function findRelation(found: Findings): Answer | null {
  const { cover, missing, named } = found;
  if (cover < ENOUGH_TO_RELATE) return null;
  const isLoose = !named || missing.length > 1 || !found.deed;
  if (cover < (isLoose ? ENOUGH_TO_RELATE_LOOSELY : ENOUGH_TO_RELATE)) return null;
  return { verdict: 'related', rule: 'partly-said' };
}
