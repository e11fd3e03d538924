import type { Explanation, Pattern, Span } from '../../model';
import { SAID } from '../align/find-position';
import { isLight } from '../align/weigh-item';
import type { Answer } from '../judge/answer';
import type { Findings } from '../judge/hold-against';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { readNegations } from '../prepare/read-negations';

/** Words behind a number that say of what: `14 wounded soldiers`. */
const LONGEST_COUNTED = 3;
/** Missing words that are quoted at most: more is no reason any more but the claim itself. */
const MOST_LACKING = 3;

/** The pieces of the sentence that tells a reader why. */
export function explainAnswer(
  { verdict, rule, differences = [] }: Answer,
  found: Findings,
  claim: PreparedSentence,
  sentence: PreparedSentence,
): Explanation {
  const [difference] = differences;
  if (difference) {
    const isWay = rule === 'other-way';
    const page = [isWay ? widenBack(difference.claim, claim) : widen(difference.claim, claim)];
    const document = [isWay ? widenBack(difference.document, sentence) : widen(difference.document, sentence)];
    return { pattern: patternOf(rule, difference.claim, found, claim), page, document };
  }
  if (verdict === 'supported') return { pattern: 'same', page: [], document: [] };
  const { status } = found;
  if (status.open) return { pattern: status.open === 'denied' ? 'disputed' : 'open', page: [], document: [] };
  const lacking = found.pairs.filter((pair) => pair.score < SAID && !isLight(pair.claim)).map((pair) => pair.claim);
  return lacking.length > 0 && lacking.length <= MOST_LACKING
    ? { pattern: 'lacks', page: lacking.map((item) => widen(item, claim)), document: [] }
    : { pattern: 'touches', page: [], document: [] };
}

function patternOf(rule: string, differing: Item, { status }: Findings, claim: PreparedSentence): Pattern {
  if (rule === 'roles-swapped') return 'swapped';
  if (rule !== 'stated-and-denied') return 'differs';
  const isDenied = () => readNegations(claim).some(({ bare, item }) => bare && item === differing);
  return (status.turned ? status.turned.negated === 'claim' : isDenied()) ? 'denies' : 'denied';
}

/** As many words as make sense alone: a number with what it counts, an ordinal with its noun. */
function widen(item: Item, { tokens }: PreparedSentence): Span {
  if (!item.number) return { start: item.start, end: item.end };
  let end = item.end;
  for (let at = item.to; at < item.to + LONGEST_COUNTED; at++) {
    const token = tokens[at];
    if (!token || (token.class !== 'noun' && token.class !== 'adjective')) break;
    if (token.class === 'noun') end = token.end;
  }
  return { start: item.start, end };
}

/** An end of a way with its preposition: `from Oslo`. */
function widenBack({ start, end, from }: Item, { tokens }: PreparedSentence): Span {
  const lead = tokens.slice(0, from).findLast((token) => token.lemma === 'from' || token.lemma === 'to');
  return { start: lead?.start ?? start, end };
}
