import type { NumberExpression, Token } from '../../model';
import { relateWords } from './relate-words';

/** A number as a stretch of the number line. */
export interface Amount {
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
  /** What is counted together with it: `doctors` in `40 clerks and doctors`; null where that is nothing. */
  readonly joined: string | null;
  readonly kind: NumberExpression['kind'];
}

/** How far a rough number may lie from the exact one: `about 80` covers 72 to 88. */
const ROUGH = 0.1;
/** Words before a number that open it upwards or downwards, as base forms. Source: Quirk et al., §§ 6.65 and 15.63–15.75. */
const ABOVE = new Set(['over', 'above', 'exceed', 'exceeding', 'beyond']);
const BELOW = new Set(['under', 'below']);
const CLOSE_BELOW = new Set(['nearly', 'almost']);
const ABOUT = new Set(['about', 'around', 'roughly', 'approximately', 'some', 'circa']);
const MORE = new Set(['more', 'greater', 'higher', 'longer', 'later', 'larger']);
const LESS = new Set(['less', 'fewer', 'lower', 'shorter', 'smaller', 'earlier']);

/** Words that count without end: `thousands` may be two of them or twenty. */
const UNCOUNTED = /^(?:tens|dozens|scores|hundreds|thousands|millions|billions)$/;
/** How many times as many they may be as they say at least. */
const UP_TO = 10;

/** Reads a number with the words before it: `more than 50` reaches from 50 upwards, `about 80` some way to both sides. */
export function toAmount(number: NumberExpression, tokens: readonly Token[], at: number): Amount {
  const { value, kind } = number;
  const [counted = null, joined = null] = countedNouns(number, tokens, at);
  const unit = joined === null ? (number.unit ?? counted) : counted;
  if (UNCOUNTED.test(tokens[at]?.text.toLowerCase() ?? ''))
    return { low: value / 2, high: value * UP_TO, unit, joined, kind };
  return { ...spread(value, tokens, at, number.approximate), unit, joined, kind };
}

/** The stretch that a value means with the words before it. */
export function spread(
  value: number,
  tokens: readonly Token[],
  at: number,
  approximate = false,
): Pick<Amount, 'low' | 'high'> {
  const word = (back: number) => tokens[at - back]?.lemma ?? '';
  const comparing = word(1) === 'than' ? word(2) : '';
  const isDenied = comparing !== '' && /^(?:no|not)$/.test(word(3));
  const upwards = { low: value, high: Number.POSITIVE_INFINITY };
  const downwards = { low: Number.NEGATIVE_INFINITY, high: value };
  if (MORE.has(comparing)) return isDenied ? downwards : upwards;
  if (LESS.has(comparing)) return isDenied ? upwards : downwards;
  if (ABOVE.has(word(1)) || (word(1) === 'least' && word(2) === 'at')) return upwards;
  if (BELOW.has(word(1)) || (word(1) === 'most' && word(2) === 'at')) return downwards;
  const low = value * (1 - ROUGH);
  if (CLOSE_BELOW.has(word(1)) || (word(1) === 'to' && word(2) === 'up')) return { low, high: value };
  return approximate || ABOUT.has(word(1)) ? { low, high: value * (1 + ROUGH) } : { low: value, high: value };
}

/** `a rise of 8% over two years`: behind a noun or an amount `over` says during which time, not that it was longer. */
export const isDuring = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lemma === 'over' &&
  (/^(?:noun|number|pronoun)$/.test(tokens[at - 2]?.class ?? '') ||
    /^(?:%|more|less)$/.test(tokens[at - 2]?.text ?? ''));

/** The noun right behind a number (`third` `time`), and the one joined to it (`40 clerks and doctors`). */
function countedNouns(number: NumberExpression, tokens: readonly Token[], at: number): string[] {
  const from = tokens.findIndex((token, index) => index >= at && token.start >= number.end);
  const [next, and, other] = from < 0 ? [] : tokens.slice(from, from + THREE);
  if (next?.class !== 'noun') return [];
  const isJoined = and?.lemma === 'and' && other?.class === 'noun' && next.plural && other.plural;
  return isJoined ? [next.lemma, other.lemma] : [next.lemma];
}
/** A noun, `and`, another noun. */
const THREE = 3;

export type NumberRelation = 'same' | 'within' | 'different' | 'incomparable';

/** Holds a claim's number against a document's; `within` when both can be true though they are not worded alike. */
export function compareAmounts(mine: Amount, theirs: Amount): NumberRelation {
  const claim = theirs.kind === 'percent' ? toPercent(mine) : mine;
  const document = mine.kind === 'percent' ? toPercent(theirs) : theirs;
  if ((claim.kind === 'ordinal') !== (document.kind === 'ordinal')) return 'incomparable';
  if (
    (claim.kind === 'money') !== (document.kind === 'money') ||
    (claim.kind === 'percent') !== (document.kind === 'percent')
  )
    return 'incomparable';
  if (isShare(claim) !== isShare(document)) return 'incomparable';
  if (!isSameCount(claim, document)) return 'incomparable';
  if (claim.low === document.low && claim.high === document.high) return 'same';
  if (isFarApart(claim, document)) return 'different';
  if (isGuess(claim, document)) return 'incomparable';
  return claim.low <= document.high && document.low <= claim.high ? 'within' : 'different';
}

/** Whether two amounts are of the same thing, or of the same two in any order; one of which that is not known may be. */
function isSameCount(claim: Amount, document: Amount): boolean {
  if (claim.unit === null || document.unit === null) return true;
  if ((claim.joined === null) !== (document.joined === null)) return false;
  const alike = (a: string | null, b: string | null) => a === b || (a !== null && b !== null && isSameUnit(a, b));
  const [one, two] = [claim.joined, document.joined];
  return (
    (alike(claim.unit, document.unit) && alike(one, two)) ||
    (one !== null && alike(claim.unit, two) && alike(one, document.unit))
  );
}

/** `over 6,000` beside `over 60,000`, `over 60` beside `under 60`: nobody says the one of the other, though both could be true. */
const isFarApart = (a: Amount, b: Amount): boolean =>
  (a.high === b.high && !Number.isFinite(a.high) && !isRounded(a.low, b.low) && !isRounded(b.low, a.low)) ||
  (a.low === b.low && !Number.isFinite(a.low) && !isRounded(a.high, b.high) && !isRounded(b.high, a.high)) ||
  isMetAtEnd(a, b) ||
  isMetAtEnd(b, a);

/** `12,000` beside `thousands`, `9,500` beside `over 8,000`: it may be so, and nobody says it. */
const isGuess = ({ low, high }: Amount, rough: Amount): boolean =>
  high <= low * WIDE &&
  rough.high > rough.low * WIDE &&
  low > rough.low * (1 + ROUGH) &&
  high < rough.high * (1 - ROUGH) &&
  Number.isFinite(rough.low);
/** How many times as large as its lower end the upper end of a rough number is that leaves the number open. */
const WIDE = 1.5;

const isMetAtEnd = (a: Amount, b: Amount): boolean =>
  a.high === b.low && !Number.isFinite(a.low) && !Number.isFinite(b.high);

/** Whether a bound is another in rounder figures: 8,000 of 8,700, 8,500 of 8,700; not 7,800. */
function isRounded(round: number, exact: number): boolean {
  let step = 1;
  while (round !== 0 && round % (step * TEN) === 0) step *= TEN;
  if (round % (step * HALF_OF_TEN) === 0) step *= HALF_OF_TEN;
  return Math.abs(exact - round) < step;
}
const TEN = 10;
const HALF_OF_TEN = 5;

/** A share in hundredths, to be held against a percentage: `a tenth` is 10%; anything else as it is. */
const toPercent = (amount: Amount): Amount =>
  isShare(amount) && amount.kind !== 'percent' && amount.kind !== 'money' && amount.kind !== 'ordinal'
    ? { low: amount.low * HUNDRED, high: amount.high * HUNDRED, unit: null, joined: null, kind: 'percent' }
    : amount;
const HUNDRED = 100;

/** `half` and `two-thirds` are shares of something, and never held against a count. */
const isShare = ({ low, high }: Amount): boolean => (low > 0 && low < 1) || (high > 0 && high < 1);

/** Whether two counted nouns name the same kind of thing: `people` and `residents` do not, `dogs` and `dog` do. */
function isSameUnit(claim: string, document: string): boolean {
  const relation = relateWords(claim.replace(/s$/, ''), document.replace(/s$/, ''), ['noun', 'noun']);
  return relation !== null && relation !== 'opposite';
}
