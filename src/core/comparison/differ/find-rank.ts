import { NEGATIONS } from '../../lexicon/negations';
import { SAID, type Sides } from '../align/find-position';
import { toBases } from '../meaning/read-form';
import { toSenses } from '../meaning/read-senses';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Whether a word is a superlative: `lowest`, `most important`. */
const isSuperlative = ({ tokens }: PreparedSentence, { class: kind, from }: Item): boolean =>
  kind === 'adjective' &&
  (/..est$/i.test(tokens[from]?.text ?? '') || /^(?:most|least)$/i.test(tokens[from - 1]?.text ?? ''));

/** What a superlative gives a thing: 2 for `second largest`, 1 for `largest`, `open` for `one of the largest`; null for any other word. */
function rankOf(sentence: PreparedSentence, item: Item): number | 'open' | null {
  if (!isSuperlative(sentence, item)) return null;
  const ordinal = ordinalBefore(sentence, item);
  if (ordinal?.number) return ordinal.number.value;
  const { tokens } = sentence;
  const isOpen = tokens.some(({ lemma }, at) => {
    if (at >= item.from || at < item.from - REACH) return false;
    return (
      /^(?:among|amongst)$/.test(lemma) || (lemma === 'of' && /^(?:number|pronoun)$/.test(tokens[at - 1]?.class ?? ''))
    );
  });
  return isOpen ? 'open' : 1;
}

/** The number that says which of the highest: `second` in `second largest`, also of one word. */
function ordinalBefore({ tokens, items }: PreparedSentence, item: Item): Item | null {
  const from = /^(?:most|least)$/i.test(tokens[item.from - 1]?.text ?? '') ? item.from - 1 : item.from;
  return (
    items.find(({ number, from: start, to }) => number?.kind === 'ordinal' && (to === from || start === from)) ?? null
  );
}

/** Tokens between `one of` and a superlative: `one of the country’s largest`. */
const REACH = 4;

/** Where both give a thing a place of which only one says it in a number: `the second largest` beside `the largest`; the words that tell them apart. */
export function findOtherRank({
  claim,
  document,
  pairs,
}: Sides): { readonly claim: Item; readonly document: Item } | null {
  for (const { claim: mine, document: theirs, score } of pairs) {
    if (!theirs || score < SAID) continue;
    const [a, b] = [rankOf(claim, mine), rankOf(document, theirs)];
    if (typeof a !== 'number' || typeof b !== 'number' || a === b || (a !== 1 && b !== 1)) continue;
    return {
      claim: ordinalBefore(claim, mine) ?? mine,
      document: ordinalBefore(document, theirs) ?? theirs,
    };
  }
  return null;
}

/** How high an adjective goes: 2 for `largest`, 1 for `larger`, 0 for `large`. */
function degreeOf(sentence: PreparedSentence, item: Item): number {
  if (isSuperlative(sentence, item)) return 2;
  const { tokens } = sentence;
  const isMore = /^(?:more|less)$/i.test(tokens[item.from - 1]?.text ?? '');
  return isMore || (/..er$/.test(item.lemma) && toBases(item.lemma).some(isAdjective)) ? 1 : 0;
}

const isAdjective = (word: string): boolean => toSenses(word, 'adjective').own.length > 0;

/**
 * Whether a claim gives a thing a higher place than the sentence: `the largest` beside `one of the largest`, beside `a large
 * one`, and beside `a larger one` unless that is denied (`none is larger`).
 */
export function isRankOpen(claim: Item, document: Item, ours: PreparedSentence, theirs: PreparedSentence): boolean {
  if (claim.class !== 'adjective' || document.class !== 'adjective') return false;
  const [mine, other] = [degreeOf(ours, claim), degreeOf(theirs, document)];
  if (mine === 2 && other === 1) return !theirs.tokens.some(({ lemma }) => NEGATIONS.has(lemma));
  return mine > other || (typeof rankOf(ours, claim) === 'number' && rankOf(theirs, document) === 'open');
}
