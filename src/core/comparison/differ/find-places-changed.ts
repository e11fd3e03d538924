import type { Sides } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import type { SlotDifference } from './find-differences';

/** What sets one before another, so that it matters which of both is named first. Source: Quirk et al., §§ 9.12 and 15.50. */
const BEFORE: ReadonlySet<string> = new Set([
  'in place of',
  'instead of',
  'rather than',
  'in favour of',
  'ahead of',
  'and not',
]);
/** Tokens of the longest of them. */
const LONGEST = 3;

/** One thing that is set before another. */
interface Placed {
  readonly first: Item;
  readonly second: Item;
  readonly words: string;
}

/** `sent on Lind in place of Aske` beside `sent on Aske in place of Lind`: two of whom one is set before the other have changed places. */
export function findPlacesChanged({ claim, document, same }: Sides): SlotDifference | null {
  const theirs = readPlaced(document);
  for (const mine of readPlaced(claim)) {
    const turned = theirs.find(
      ({ first, second, words }) => words === mine.words && same(mine.first, second) && same(mine.second, first),
    );
    if (turned) return { slot: 'role', claim: mine.first, document: turned.first };
  }
  return null;
}

const readPlaced = ({ items, tokens }: PreparedSentence): Placed[] =>
  items.flatMap((second, at): Placed[] => {
    const first = items[at - 1];
    if (!first || second.from - first.to > LONGEST) return [];
    const words = tokens.slice(first.to, second.from).filter((token) => token.class !== 'determiner');
    const between = words.map(({ text }) => text.toLowerCase()).join(' ');
    return BEFORE.has(between) ? [{ first, second, words: between }] : [];
  });
