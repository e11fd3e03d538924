import { SAID, type Sides } from '../align/find-position';
import type { Item } from '../prepare/item';
import { itemAt } from '../prepare/item-at';
import type { PreparedSentence } from '../prepare/prepare-document';
import type { SlotDifference } from './find-differences';

/** Verbs and nouns of taking a side. Source: FrameNet’s Taking_sides and Quibbling, and the nouns that come from them. */
const TAKING_SIDES =
  /^(?:argue|argument|vote|voter|campaign|campaigner|lobby|lobbyist|speak|fight|demonstrate|demonstrator|protest|protester|rally|rule|ruling|decide|testify|plead|case)$/;

/** `argued against the use of force` beside `argued for the use of force`: one speaks for what the other speaks against. */
export function findOtherSide({ claim, document, pairs }: Sides): SlotDifference | null {
  for (const { claim: mine, document: theirs, score } of pairs) {
    if (!theirs || score < SAID || !TAKING_SIDES.test(mine.lemma)) continue;
    const [own, other] = [sideBehind(claim, mine), sideBehind(document, theirs)];
    if (!own || !other || own.isFor === other.isFor) continue;
    const [word, otherWord] = [itemAt(claim, own.at), itemAt(document, other.at)];
    if (word && otherWord) return { slot: 'polarity', claim: word, document: otherWord };
  }
  return null;
}

/** The side that stands right behind a word: `for`, `in favour of`, `against`; null where none does. */
function sideBehind(
  { tokens }: PreparedSentence,
  { to }: Item,
): { readonly at: number; readonly isFor: boolean } | null {
  const word = tokens[to]?.lemma;
  if (word === 'against') return { at: to, isFor: false };
  const isFavour = word === 'in' && /^favou?r$/.test(tokens[to + 1]?.lemma ?? '');
  return word === 'for' || isFavour ? { at: isFavour ? to + 1 : to, isFor: true } : null;
}
