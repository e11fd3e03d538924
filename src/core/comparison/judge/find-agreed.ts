import { isFormer } from '../../figures/role-words';
import { SAID } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import { type Answer, toOther } from './answer';
import type { Findings } from './hold-against';

/** Share of a claim that must be in a sentence for one lost negation to turn it round. */
const ENOUGH_TO_DENY = 0.6;
/** Words of a claim that may be left unsaid where two readings find the same thing otherwise; fewer where it is an opposite. */
const MOST_LEFT = 2;
const MOST_LEFT_OF_OPPOSITES = 1;

/**
 * A conflict in which each of two readings finds one thing otherwise, by itself: the rules for parts and places, and the claim
 * followed word by word. Together they need less of the claim than either does alone, see docs/decisions/0084. Null for any other.
 */
export function findAgreed(found: Findings, sentence: PreparedSentence, document: PreparedDocument): Answer | null {
  const { followed, missing } = found;
  if (!followed || !isStated(found)) return null;
  const [one, ...more] = found.differences;
  const [other, ...others] = followed.differences;
  if (!one || !other || more.length || others.length || one.claim !== other.claim) return null;
  const most = one.slot === 'polarity' ? MOST_LEFT_OF_OPPOSITES : MOST_LEFT;
  // Where another word stands in the place of one of the claim’s, two things are otherwise.
  const isReplaced = followed.replaced.some(
    ({ item }) => item !== null && item !== one.claim && (item.kind === 'figure' || item.class === 'noun'),
  );
  const isOfAnother = followed.between.some(({ item }) => item?.kind === 'figure');
  if (followed.missing.length > most || isReplaced || isOfAnother) return null;
  const isOfOther = found.pairs.some(
    ({ claim, score }) => score < SAID && claim !== one.claim && isParty(claim) && found.about.includes(claim),
  );
  const isLeftOut = missing.every((item) => isToldBefore(item, found, sentence, document));
  return missing.length <= 1 && isLeftOut && !isOfOther ? toOther(one) : null;
}

/** Sentences before one, and at the head of a text, that say what it is about. */
const REACH = 2;

/** Whether a name that a sentence leaves out is what the text has been about, and the sentence names nothing else of its kind. */
export function isToldBefore(
  item: Item,
  { same, pairs }: Findings,
  sentence: PreparedSentence,
  { sentences }: PreparedDocument,
): boolean {
  const type = item.figure?.type;
  if (type !== 'place' && type !== 'organization') return false;
  const isOther = (one: Item) =>
    one.kind === 'figure' &&
    one.figure?.type === type &&
    !pairs.some(({ document, score }) => document === one && score >= SAID);
  const at = sentences.indexOf(sentence);
  const before = [...sentences.slice(0, REACH), ...sentences.slice(Math.max(0, at - REACH), Math.max(0, at))];
  return !sentence.items.some(isOther) && before.some(({ items }) => items.some((one) => same(item, one)));
}

/** Who or what does something, by name or by a noun: `Lind`, `Lind’s son`, `the race`. */
const isParty = ({ kind, class: word, number }: Item): boolean =>
  kind === 'figure' || (/^(?:noun|name)$/.test(word) && number === null);

/** A conflict by the one word of negation that only one side has, where all that both share stands together. */
export function findDenied(found: Findings, claim: PreparedSentence, sentence: PreparedSentence): Answer | null {
  const { lost, differences, turned, deed, together, cover, roles, pairs } = found;
  if (!lost || differences.length || turned || !deed || cover < ENOUGH_TO_DENY || !isStated(found)) return null;
  // `some did not pay` beside `some paid`: both may be true.
  if (!roles.agrees || found.reversed?.isBoth || !together) return null;
  // `the former mayor` beside `the mayor`: of another one nothing is denied.
  const isOther = pairs.some(({ claim: item, score }) => score < SAID && (item.class === 'adjective' || isParty(item)));
  if (isOther || hasFormer(claim) !== hasFormer(sentence)) return null;
  const difference = { slot: 'polarity' as const, claim: lost.claim, document: lost.document };
  return { verdict: 'conflicts', rule: 'stated-and-denied', differences: [difference] };
}

/** Whether both sides tell of a deed as done, by the same ones as far as they are named. */
const isStated = ({ settled, status, roles }: Findings): boolean =>
  settled && !status.open && !status.ahead && !status.over && roles.fits;

const hasFormer = ({ tokens }: PreparedSentence): boolean => tokens.some(({ text }) => isFormer(text));
