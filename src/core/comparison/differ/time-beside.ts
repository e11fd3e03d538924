import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Words between an event and its time: `the flood in May`, `the attack on a station of 3 June`. */
const LEADING = /^(?:in|on|of|at)$/;

/** The time that stands with a noun: `a June 2003 mob attack`, `Monday’s flood`, `the attack on a station in May`. With other prepositions, they may lead to what stands between. */
export function timeBeside({ items, tokens }: PreparedSentence, noun: Item, leading: RegExp = LEADING): Item | null {
  const isPart = (at: number) =>
    /^(?:noun|adjective|determiner|name)$/.test(tokens[at]?.class ?? '') || tokens[at]?.lemma === '’s';
  const reaches = (from: number, to: number, fits: (at: number) => boolean) => {
    for (let at = from; at < to; at++) if (!fits(at)) return false;
    return true;
  };
  const before = items.findLast((item) => item.time && item.to <= noun.from && reaches(item.to, noun.from, isPart));
  const isInside = (at: number) => isPart(at) || leading.test(tokens[at]?.lemma ?? '');
  const behind = items.find((item) => item.time && item.from >= noun.to && reaches(noun.to, item.from, isInside));
  return before ?? (behind && LEADING.test(tokens[behind.from - 1]?.lemma ?? '') ? behind : null);
}
