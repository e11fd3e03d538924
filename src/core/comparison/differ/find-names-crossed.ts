import { IRREGULAR_FORMS } from '../../lexicon/irregular-verbs';
import type { Pair, SaidPair } from '../align/align-items';
import type { Sides } from '../align/find-position';
import { saidOf } from '../align/said-of';
import { type Item, isNumeral } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { prepositionBefore } from '../prepare/preposition-before';
import type { SlotDifference } from './find-differences';

/** Pieces of a claim beside its two names that stand in the sentence where they stand in the claim. */
const ENOUGH_AROUND = 3;

/** Words between two names by which it is the same whichever comes first. Source: Levin (1993), class 36, and Quirk et al., §§ 9.15 and 13.38. */
const EITHER_WAY =
  /^(?:meet|talk|marry|wed|divorce|discuss|agree|clash|tie|draw|trade|negotiate|debate|share|join|face|partner|merge|border|equal|resemble|with|near|beside|alongside|between|like|sister|brother|cousin|friend|neighbour|neighbor|colleague|rival|twin|partner|teammate|ally)$/;

/**
 * Two names that have changed places while all around them has stayed: `Lind was the last king and Aske the last pope` beside `Aske, who was the
 * last king, and Lind, the last pope`. Nothing here depends on how the two were parsed; null for any other.
 */
export function findNamesCrossed(sides: Sides): SlotDifference | null {
  const { claim, pairs } = sides;
  const said = saidOf(pairs);
  if (!pairs.every(isSaid) || !said.every((pair) => isSameVerb(pair, sides))) return null;
  const named = said.filter(({ claim: mine, document: theirs }) => isName(mine) && isName(theirs));
  for (const one of named) {
    const two = named.find((other) => other.claim.from > one.claim.from && areCrossed(one, other, said));
    if (two && !isTurned(sides, [one, two]) && !isEitherWay(claim, one.claim, two.claim))
      return { slot: 'role', claim: one.claim, document: two.document };
  }
  return null;
}

const isSaid = ({ document, score }: Pair): boolean => document !== null && score >= 1 - SLACK;
/** How much less than the same word a name may be: `Lind` for `Ada Lind`. */
const SLACK = 0.1;

/** `sold` beside `bought`, `beat` beside `lost to` turn the two round by themselves: a verb has to be the claim’s own, as written. */
const isSameVerb = ({ claim: mine, document: theirs }: SaidPair, { claim, document }: Sides): boolean =>
  mine.class !== 'verb' ||
  (theirs.class === 'verb' &&
    mine.lemma === theirs.lemma &&
    (firstLetter(claim, mine) === firstLetter(document, theirs) ||
      (isFormOf(claim, mine) && isFormOf(document, theirs))));

const firstLetter = ({ tokens }: PreparedSentence, { from }: Item): string =>
  tokens[from]?.text.charAt(0).toLowerCase() ?? '';

/** Whether a verb is written as a form of its own base, and not read from a phrase: `lost to` is read as `beat`. */
function isFormOf({ tokens }: PreparedSentence, { from, lemma }: Item): boolean {
  const text = tokens[from]?.text.toLowerCase() ?? '';
  const [verb = ''] = lemma.split(' ');
  return text.startsWith(verb) || IRREGULAR_FORMS.get(text)?.lemma === verb;
}

const isName = ({ kind, form, demonym, time }: Item): boolean =>
  kind === 'figure' && form === 'name' && !demonym && !time;

/** Whether one of two is led to by `by` in one text alone: who does it comes last there. */
const isTurned = ({ claim, document }: Sides, pairs: readonly SaidPair[]): boolean =>
  pairs.some(
    (pair) => (prepositionBefore(claim, pair.claim) === 'by') !== (prepositionBefore(document, pair.document) === 'by'),
  );

/** Whether of all else that is said, what stands before, between and behind the two does so on both sides, and they have changed places. */
function areCrossed(one: SaidPair, two: SaidPair, said: readonly SaidPair[]): boolean {
  if (two.document.to > one.document.from) return false;
  // `King Karl II`: a title and a numeral move along with the name.
  const isOfName = ({ claim, document }: SaidPair) =>
    [one, two].some(
      (name) =>
        (claim.to === name.claim.from && document.to === name.document.from) ||
        (claim.from === name.claim.to && document.from === name.document.to && isNumeral(claim)),
    );
  const others = said.filter((pair) => pair !== one && pair !== two && !isOfName(pair));
  const place = (item: Item, first: Item, second: Item) =>
    item.from < first.from ? 0 : item.from < second.from ? 1 : 2;
  const isKept = ({ claim, document }: SaidPair) =>
    place(claim, one.claim, two.claim) === place(document, two.document, one.document);
  const isBetween = ({ claim }: SaidPair) => place(claim, one.claim, two.claim) === 1;
  return others.length >= ENOUGH_AROUND && others.some(isBetween) && others.every(isKept);
}

/** Whether what stands between two names says the same whichever comes first. */
const isEitherWay = ({ tokens }: PreparedSentence, { to }: Item, { from }: Item): boolean =>
  tokens.slice(to, from).some(({ lemma }) => EITHER_WAY.test(lemma));
