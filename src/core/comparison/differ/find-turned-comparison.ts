import type { Pair } from '../align/align-items';
import { SAID, type Sides } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import type { SlotDifference } from './find-differences';

/** How a sentence compares: where its `than` stands, and the word of degree before it. */
interface Compared {
  readonly than: number;
  readonly degree: string;
}

/** Words of degree in front of what is compared, and comparatives by their ending. */
const DEGREE = /^(?:more|less|fewer|better|worse|.{2,}[^e]er)$/;

function readCompared({ tokens }: PreparedSentence, from = 0): Compared | null {
  const than = tokens.findIndex(({ lemma }, at) => at > from && lemma === 'than');
  const degree = tokens.slice(0, Math.max(0, than)).findLast(({ text }) => DEGREE.test(text.toLowerCase()));
  // `more than 400 people` counts.
  const counts = tokens[than + 1]?.class === 'number';
  // `were paid less than` may be read as a noun.
  const isWord = degree && (degree.class !== 'noun' || /^(?:more|less)$/.test(degree.lemma));
  return isWord && !counts ? { than, degree: degree.text.toLowerCase() } : null;
}

/** `oats need more rain than rye` beside `rye needs more rain than oats`: the two that are compared have changed places. */
export function findTurnedComparison({ claim, document, pairs, same }: Sides): SlotDifference | null {
  const [mine, theirs] = [readCompared(claim), readCompared(document)];
  const subject = claim.clauses[0]?.subject;
  if (!mine || !theirs || !subject || mine.degree !== theirs.degree) return null;
  const said = pairs.filter((pair) => pair.document && pair.score >= SAID && pair.claim.kind !== 'number');
  const isCompared = ({ from }: Item) =>
    from > theirs.than &&
    !document.tokens
      .slice(theirs.than, from)
      .some(({ text, lemma, class: kind }) => text === ',' || (kind === 'verb' && lemma !== 'do'));
  const isBehind = ({ claim: one, document: item }: Pair) =>
    (item !== null && isCompared(item)) ||
    // `since Lind, who was older than her, died`: she may stand in the sentence before that too.
    document.items.some((other) => isCompared(other) && one.kind === 'figure' && same(one, other));
  // What both have in common (`species such as`) stands on both sides.
  const first = said.find((one) => subject.from <= one.claim.from && one.claim.to <= subject.to && isBehind(one));
  const second = said.find((one) => one.claim.from > mine.than && !isBehind(one));
  return first?.document && second?.document ? { slot: 'role', claim: first.claim, document: second.document } : null;
}

/** Whether what a claim has behind `than` stands before it in the sentence: whatever is compared with it there, it is not the claim’s subject that goes beyond it. */
export function isComparedOtherwise(
  claim: PreparedSentence,
  document: PreparedSentence,
  said: readonly Pair[],
): boolean {
  const mine = readCompared(claim);
  const degree = document.tokens.findIndex(({ text }) => text.toLowerCase() === mine?.degree);
  const theirs = readCompared(document, degree) ?? readCompared(document);
  if (!mine || degree < 0 || !theirs) return false;
  const behind = said.filter(({ claim: { from } }) => from > mine.than);
  const named = behind.filter((one) => one.claim.kind === 'figure');
  const compared = named.length ? named : behind.filter((one) => one.claim.class === 'noun');
  // `paid less than the year before` beside `paid less than those over the river`: it is not spoken of.
  if (!behind.length) return claim.items.some(({ from, class: kind }) => from > mine.than && kind === 'noun');
  return compared.length > 0 && compared.every(({ document: item }) => item !== null && item.from < theirs.than);
}
