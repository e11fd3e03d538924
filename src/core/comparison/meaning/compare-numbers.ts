import { roleOf } from '../../figures/role-words';
import { DEMONYM_WORDS } from '../../lexicon/countries';
import type { NumberExpression, Token } from '../../model';
import { compareStretches } from './compare-stretches';
import { ROUGH, readStretch, type Stretch } from './read-stretch';
import { relateWords } from './relate-words';

/** A number as a stretch of the number line. */
export interface Amount extends Stretch {
  readonly unit: string | null;
  /** What is counted together with it: `doctors` in `40 clerks and doctors`; null where that is nothing. */
  readonly joined: string | null;
  readonly kind: NumberExpression['kind'];
}

/** Words that count without end: `thousands` may be two of them or twenty. */
const UNCOUNTED = /^(?:tens|dozens|scores|hundreds|thousands|millions|billions)$/;
/** How many times as many they may be as they say at least. */
const UP_TO = 10;

/** Reads a number with the words before it: `more than 50` reaches from 50 upwards, `about 80` some way to both sides. */
export function toAmount(number: NumberExpression, tokens: readonly Token[], at: number): Amount {
  const { value, kind } = number;
  const behind = tokens.findIndex((token, index) => index >= at && token.start >= number.end);
  const to = behind < 0 ? tokens.length : behind;
  const [counted = null, joined = null] = countedNouns(tokens, to);
  // `270 fatalities` are read as 270 people, see `tellDeaths`.
  const own = tokens[to]?.lemma === 'person' ? 'people' : number.unit;
  const unit = kindOfOthers(tokens, to) ?? (joined === null ? (own ?? counted) : counted);
  if (UNCOUNTED.test(tokens[at]?.text.toLowerCase() ?? ''))
    return { value, low: value / 2, high: value * UP_TO, unit, joined, kind };
  return { ...readStretch(value, tokens, { from: at, to }, number.approximate), unit, joined, kind };
}

/** `500 women and other riders`: all of them are riders; null for anything else. */
const kindOfOthers = (tokens: readonly Token[], from: number): string | null => {
  const [one, and, other, kind] = tokens.slice(from, from + THREE + 1);
  const isOpen = one?.class === 'noun' && and?.lemma === 'and' && other?.lemma === 'other' && kind?.class === 'noun';
  return isOpen ? kind.lemma : null;
};

/** The noun right behind a number (`third` `time`), and the one joined to it (`40 clerks and doctors`). */
function countedNouns(tokens: readonly Token[], from: number): string[] {
  const [next, and, other] = tokens.slice(from, from + THREE);
  if (next?.class !== 'noun') return [];
  const isJoined = and?.lemma === 'and' && other?.class === 'noun' && next.plural && other.plural;
  return isJoined ? [next.lemma, other.lemma] : [next.lemma];
}
/** A noun, `and`, another noun. */
const THREE = 3;

export type NumberRelation = 'same' | 'within' | 'different' | 'incomparable';

/** Holds a claim's number against a document's; `within` when both can be true though they are not worded alike. */
export function compareAmounts(mine: Amount, theirs: Amount): NumberRelation {
  const claim = toPounds(theirs.kind === 'percent' ? toPercent(mine) : mine, theirs);
  const document = toPounds(mine.kind === 'percent' ? toPercent(theirs) : theirs, mine);
  if (isNthTime(claim, document)) return 'same';
  if ((claim.kind === 'ordinal') !== (document.kind === 'ordinal')) return 'incomparable';
  if (
    (claim.kind === 'money') !== (document.kind === 'money') ||
    (claim.kind === 'percent') !== (document.kind === 'percent')
  )
    return 'incomparable';
  if (isShare(claim) !== isShare(document) && !areFactors(claim, document)) return 'incomparable';
  if (!isSameCount(claim, document)) return isSamePeople(claim, document) ? 'same' : 'incomparable';
  if (isGuess(claim, document)) return 'incomparable';
  const relation = compareStretches(claim, document);
  if (relation !== 'different' && isExact(claim) && isUncounted(document)) return 'incomparable';
  return relation === 'vague' ? 'incomparable' : relation;
}

/** `twelve` is not what `dozens` says, though it may be meant. */
const isExact = ({ low, high }: Stretch): boolean => low === high;
const isUncounted = ({ low, high }: Stretch): boolean => high !== null && low !== null && low * UP_TO <= high;

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

/** `hundreds of people` beside `hundreds of riders`, `2.5 million others`: as many of them are the same; another number may be of others. */
const isSamePeople = (claim: Amount, document: Amount): boolean =>
  claim.low === document.low &&
  claim.high === document.high &&
  claim.joined === null &&
  document.joined === null &&
  (isAnybody(claim.unit, document.unit) || isAnybody(document.unit, claim.unit));

const isAnybody = (people: string | null, noun: string | null): boolean =>
  people !== null &&
  noun !== null &&
  /^(?:people|persons?|individuals?|others)$/.test(people) &&
  (/^(?:people|lives)$/.test(noun) || PEOPLE.test(noun) || roleOf(noun) !== null);

/** Endings of nouns for people. Source: Quirk et al., §§ I.31–I.39. */
const PEOPLE = /(?:er|or|ist|ant|ent|ian|man|woman|men|women|child|children)s?$/;

/** `800 pounds` beside `GBP 800`: a small number of them is read as a weight where nothing says that it is money. */
const toPounds = (amount: Amount, other: Amount): Amount =>
  amount.unit === 'lb' && other.unit === 'GBP' ? { ...amount, unit: 'GBP', kind: 'money' } : amount;

/** `won three times` beside `won for the third time`. */
const isNthTime = (claim: Amount, document: Amount): boolean =>
  claim.kind === 'cardinal' &&
  document.kind === 'ordinal' &&
  /^times?$/.test(claim.unit ?? '') &&
  document.unit === 'time' &&
  claim.value === document.value;

/** `half as likely` beside `twice as likely`: how many times as much. */
const areFactors = (a: Amount, b: Amount): boolean => a.unit === 'times' && b.unit === 'times';

/** `12,000` beside `thousands`, `9,500` beside `over 8,000`: it may be so, and nobody says it. */
const isGuess = ({ low, high }: Amount, rough: Amount): boolean =>
  high <= low * WIDE &&
  rough.high > rough.low * WIDE &&
  low > rough.low * (1 + ROUGH) &&
  high < rough.high * (1 - ROUGH) &&
  Number.isFinite(rough.low);
/** How many times as large as its lower end the upper end of a rough number is that leaves the number open. */
const WIDE = 1.5;

/** A share in hundredths, to be held against a percentage: `a tenth` is 10%; anything else as it is. */
const toPercent = (amount: Amount): Amount =>
  isShare(amount) && amount.kind !== 'percent' && amount.kind !== 'money' && amount.kind !== 'ordinal'
    ? {
        value: amount.value * HUNDRED,
        low: amount.low * HUNDRED,
        high: amount.high * HUNDRED,
        unit: null,
        joined: null,
        kind: 'percent',
      }
    : amount;
const HUNDRED = 100;

/** `half` and `two-thirds` are shares of something, and never held against a count; `around one` is none. */
const isShare = ({ value, low, high }: Amount): boolean => (low > 0 && low < 1 && value < 1) || (high > 0 && high < 1);

/** `four Norwegians` beside `four Norwegian citizens`. */
const isPeople = (people: string, noun: string): boolean =>
  DEMONYM_WORDS.has(people) && /^(?:person|people|citizen|national|man|woman)s?$/.test(noun);

/** Whether two counted nouns name the same kind of thing: `people` and `residents` do not, `dogs` and `dog` do. */
function isSameUnit(claim: string, document: string): boolean {
  if (isPeople(claim, document) || isPeople(document, claim)) return true;
  const relation = relateWords(claim.replace(/s$/, ''), document.replace(/s$/, ''), 'noun');
  return relation !== null && relation !== 'opposite';
}
