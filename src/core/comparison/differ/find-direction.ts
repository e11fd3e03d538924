import { DOWNWARD, UPWARD } from '../../lexicon/directions';
import { IRREGULAR_FORMS } from '../../lexicon/irregular-verbs';
import type { Token } from '../../model';
import { SAID, type Sides } from '../align/find-position';
import type { Item } from '../prepare/item';
import { itemAt } from '../prepare/item-at';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Which way a figure went, and the word that says so. */
interface Direction {
  readonly up: boolean;
  /** Index of the token. */
  readonly at: number;
}

/** Tokens before a number within which its direction stands: `rose by nearly 7%`, `fell to an annual 7%`. */
const REACH = 5;
/** Tokens behind it: `a 12% increase`, `7% lower`. */
const REACH_BEHIND = 2;
/** What ends the search: another part of the sentence, or another figure, except in `rose 6% to 85 euros`. */
const ENDS = /^[,;:()–—]$/;

/** Whether a word tells a direction; null for any other. A form that was taken for a noun counts too: `volumes rose`. */
function isUp({ lemma, text }: Token): boolean | null {
  const base = [lemma, IRREGULAR_FORMS.get(text.toLowerCase())?.lemma ?? lemma];
  if (base.some((word) => UPWARD.has(word))) return true;
  return base.some((word) => DOWNWARD.has(word)) ? false : null;
}

/** Which way a number’s figure went; null when the words beside it do not tell. */
function directionOf({ tokens }: PreparedSentence, { from, to }: Item): Direction | null {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const token = tokens[at];
    if (!token || ENDS.test(token.text)) break;
    const up = isUp(token);
    if (up !== null && !(token.lemma === 'up' && tokens[at + 1]?.lemma === 'to')) return { up, at };
    if (token.class === 'verb') break;
  }
  for (let at = to; at < to + REACH_BEHIND; at++) {
    const token = tokens[at];
    const up = token && !ENDS.test(token.text) && token.class !== 'preposition' ? isUp(token) : null;
    if (up !== null) return { up, at };
  }
  return null;
}

/** A figure that went one way in the claim and the other way in the sentence, as the words that say so. */
export interface OtherDirection {
  readonly claim: Item;
  readonly document: Item;
}

/** Finds the numbers that both have and that went opposite ways: `fell 11%` beside `gained 11%`. */
export function findOtherDirection({ claim, document, pairs }: Sides): OtherDirection | null {
  for (const pair of pairs) {
    if (!pair.claim.number || !pair.document || pair.score < SAID) continue;
    const [mine, theirs] = [directionOf(claim, pair.claim), directionOf(document, pair.document)];
    if (!mine || !theirs || mine.up === theirs.up) continue;
    const [word, other] = [itemAt(claim, mine.at), itemAt(document, theirs.at)];
    if (word && other) return { claim: word, document: other };
  }
  return null;
}
