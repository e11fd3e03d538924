import { compareTimeItems } from '../align/compare-time-items';
import { SAID, type Sides } from '../align/find-position';
import { LASTING, lengthBefore } from '../cover/cover-lengths';
import { holdsItem, verbsOf } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import type { SlotDifference } from './find-differences';
import { isInPhrase } from './find-nominal-time';

/**
 * `The visit to Korv lasted five days` beside `after a three-day visit to Korv`: the claim only says how long something was, and
 * the document has another length before its noun. Null for anything else.
 */
export function findEventLength({ claim, document, pairs }: Sides, whole: PreparedDocument): SlotDifference | null {
  const [main, ...others] = claim.clauses.filter(({ verb }) => verb !== null);
  const verb = main && verbsOf(main).at(-1);
  const subject = main?.subject;
  const deed = verb && claim.items.find(({ from, to }) => from <= verb.head && verb.head < to);
  if (!verb || !subject || !deed || others.length || verb.negated || verb.modal || !LASTING.test(deed.lemma))
    return null;
  const [length, ...more] = claim.items.filter((item) => item.from >= deed.to);
  const told = pairs.filter((pair) => pair.claim.to <= verb.from);
  const noun = told.find((pair) => pair.claim.from <= subject.head && subject.head < pair.claim.to)?.document;
  if (!length?.length || length.time?.type !== 'duration' || more.length || noun?.class !== 'noun') return null;
  const isOfIt = (item: Item) => item === noun || isInPhrase(document, noun, item) || isDoneBy(document, noun, item);
  if (told.length < 2 || !told.every((pair) => pair.score >= SAID && pair.document && isOfIt(pair.document)))
    return null;
  const theirs = lengthBefore(document, noun);
  if (!theirs || compareTimeItems(length, theirs) !== 'different' || document.tokens[noun.from]?.plural) return null;
  const isSaid = whole.sentences.some(({ items }) =>
    items.some((item) => item.length !== null && compareTimeItems(length, item) === 'same'),
  );
  return isSaid ? null : { slot: 'time', claim: length, document: theirs };
}

/** `after a visit to Korv, Lind left`: of whom the clause tells, where no other is named as whose it was. */
function isDoneBy({ clauses, tokens }: PreparedSentence, noun: Item, item: Item): boolean {
  const isOthers = /^(?:’s|by|with|his|her|its|their)$/;
  const [from, to] = [Math.min(noun.from, item.to), Math.max(noun.to, item.from)];
  const isFree = !tokens.slice(Math.max(0, from - REACH), to).some(({ lemma }) => isOthers.test(lemma));
  return (
    isFree && clauses.some(({ kind, subject }) => /^(?:main|report)$/.test(kind) && subject && holdsItem(subject, item))
  );
}

/** Words before a noun among which stands whose it is. */
const REACH = 3;
