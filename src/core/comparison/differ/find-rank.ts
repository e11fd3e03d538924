import { LINKING_VERBS } from '../../lexicon/empty-words';
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
export function findOtherRank(sides: Sides): { readonly claim: Item; readonly document: Item } | null {
  const { claim, document, pairs } = sides;
  for (const { claim: mine, document: theirs, score } of pairs) {
    if (!theirs || score < SAID) continue;
    const [a, b] = [rankOf(claim, mine), rankOf(document, theirs)];
    if (typeof a !== 'number' || typeof b !== 'number' || a === b || (a !== 1 && b !== 1)) continue;
    if (isRankOfOther(mine, theirs, sides)) continue;
    return {
      claim: ordinalBefore(claim, mine) ?? mine,
      document: ordinalBefore(document, theirs) ?? theirs,
    };
  }
  return null;
}

/** `Lind is the largest` beside `Aske, the second largest, met Lind`: it is another who has the place in the sentence. */
export function isRankOfOther(mine: Item, theirs: Item, { claim, document, pairs, same }: Sides): boolean {
  const own = bearersOf(claim, mine).flatMap(
    (item) => pairs.find((pair) => pair.claim === item && pair.score >= SAID)?.document ?? [],
  );
  const others = bearersOf(document, theirs).filter(({ kind }) => kind === 'figure');
  return (
    others.length > 0 &&
    own.length > 0 &&
    own.every((item) => item.kind === 'figure' && !others.some((one) => one === item || same(item, one)))
  );
}

/** Who or what an adjective’s noun is said of: its subject, and what it stands in apposition to. */
function bearersOf({ items, roles, tokens }: PreparedSentence, adjective: Item): readonly Item[] {
  const noun = items.find(
    (item) =>
      item.class === 'noun' &&
      item.number === null &&
      item.from >= adjective.to &&
      tokens.slice(adjective.to, item.from).every(({ class: kind }) => kind === 'adjective'),
  );
  return roles.flatMap(({ verb, agents, patients, recipients }) => {
    const party = [agents, patients, recipients].find(({ heads }) => noun && heads.includes(noun));
    if (!party) return [];
    const isLink = party === patients && LINKING_VERBS.has(tokens[verb]?.lemma ?? '');
    return [...party.heads.filter((item) => item !== noun), ...(isLink ? agents.heads : [])];
  });
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
 * Whether a claim gives a thing a higher place than the sentence: `the largest` beside `one of the largest` or
 * `the second largest`, beside `a large
 * one`, and beside `a larger one` unless that is denied (`none is larger`).
 */
export function isRankOpen(claim: Item, document: Item, ours: PreparedSentence, theirs: PreparedSentence): boolean {
  if (claim.class !== 'adjective' || document.class !== 'adjective') return false;
  const [mine, other] = [degreeOf(ours, claim), degreeOf(theirs, document)];
  if (mine === 2 && other === 1) return !theirs.tokens.some(({ lemma }) => NEGATIONS.has(lemma));
  const [rank, place] = [rankOf(ours, claim), rankOf(theirs, document)];
  return mine > other || (typeof rank === 'number' && place !== null && rank !== place);
}
