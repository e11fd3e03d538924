import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/**
 * `the head of Korv` beside `the head of Ofra, in talks with Korv`: what the claim has behind a noun's `of` is in the
 * sentence too, and not behind the `of` that the noun has there.
 */
export function isOfAnother(pairs: readonly Pair[], claim: PreparedSentence, document: PreparedSentence): boolean {
  return pairs.some(({ claim: noun, document: other, score }) => {
    // `three tonnes of fish` is measured, as `a load of fish` is.
    if ((noun.class !== 'noun' && !noun.amount?.unit) || !other || score < SAID) return false;
    const [mine, theirs] = [behindOf(claim, noun), behindOf(document, other)];
    const [first] = mine;
    const met = pairs.find((pair) => pair.claim === first);
    if (!met?.document || met.score < SAID || theirs.length === 0) return false;
    if (isBeforeNoun(met.document, other, document)) return false;
    return !theirs.includes(met.document) && !theirs.some(({ country }) => country && country === first?.country);
  });
}

/** `the capital of Chile` beside `the Chilean capital of Santiago`, `Chile’s capital of Santiago`. */
const isBeforeNoun = (owner: Item, noun: Item, { tokens }: PreparedSentence): boolean =>
  (owner.demonym || owner.owner) &&
  owner.to <= noun.from &&
  tokens.slice(owner.to, noun.from).every(({ class: kind, lemma }) => kind === 'adjective' || lemma === '’s');

/** What stands in the phrase behind the `of` of a noun; nothing where it has none. */
function behindOf({ tokens, items }: PreparedSentence, noun: Item): Item[] {
  if (tokens[noun.to]?.lemma !== 'of') return [];
  let to = noun.to + 1;
  while (WITHIN.test(tokens[to]?.class ?? '') || /^(?:of|and|’s)$/.test(tokens[to]?.lemma ?? '')) to++;
  return items.filter((item) => item.from > noun.to && item.from < to);
}

const WITHIN = /^(?:noun|name|adjective|determiner|number)$/;
