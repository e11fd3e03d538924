import type { Item } from '../prepare/item';
import type { FigureLinks } from '../prepare/link-page-figures';
import type { PreparedDocument } from '../prepare/prepare-document';
import { type Match, matchItems, NONE } from './match-items';
import { type Numbers, numberItems, toWord } from './number-items';

/**
 * What is known of an item of a claim beside each item of the document, by the number of that: 0 where they were not held
 * against each other yet, else a place in `FOUND`.
 */
type Row = Uint8Array;
/** In a row: the document’s item says nothing of the claim’s, as most do not. */
export const NOTHING = 1;

/** All matches that were ever found, of which there are about ten. */
const FOUND: (Match | undefined)[] = [undefined, NONE];

const placeOf = (match: Match): number => {
  const place = FOUND.findIndex((one) => one?.score === match.score && one.opposite === match.opposite);
  return place < 0 ? FOUND.push(match) - 1 : place;
};

/**
 * How the items of a document match those of a page’s claims. Each two are held against each other once: the sentences of a
 * document repeat its words, and claims those of their page.
 */
export class ItemMatches {
  readonly #links: FigureLinks;
  readonly #numbers: Numbers;
  readonly #rows = new Map<Item, Row>();
  readonly #rowsOfWords = new Map<string, Row>();

  constructor(document: PreparedDocument, links: FigureLinks) {
    this.#links = links;
    this.#numbers = numberItems(document);
  }

  /** How well an item says what a claim’s item says; either may have been put together for the comparison. */
  match(claim: Item, document: Item): Match {
    const row = this.#rows.get(claim);
    const number = row && this.#numbers.of(document);
    if (!row || number === undefined) return matchItems(claim, document, this.#links);
    return this.matchAt(row, number, claim, document);
  }

  /** The same of two whose row and number are at hand. */
  matchAt(row: Row, number: number, claim: Item, document: Item): Match {
    return FOUND[row[number] ?? 0] ?? this.#find(row, number, claim, document);
  }

  /** The numbers of the items of a sentence, by which what is known of them stands in a row. */
  numbersOf(document: readonly Item[]): Uint16Array {
    return this.#numbers.in(document);
  }

  /** What is known so far of an item of a claim. */
  rowOf(claim: Item): Row {
    const before = this.#rows.get(claim);
    if (before) return before;
    const word = toWord(claim);
    const row = (word === null ? undefined : this.#rowsOfWords.get(word)) ?? new Uint8Array(this.#numbers.end);
    if (word !== null) this.#rowsOfWords.set(word, row);
    this.#rows.set(claim, row);
    return row;
  }

  #find(row: Row, number: number, claim: Item, document: Item): Match {
    const match = matchItems(claim, document, this.#links);
    row[number] = match === NONE ? NOTHING : placeOf(match);
    return match;
  }
}

const known = new WeakMap<FigureLinks, ItemMatches>();

/** The matches of a document’s items with those of the page that these links come from, kept as long as the links are. */
export function matchesOf(document: PreparedDocument, links: FigureLinks): ItemMatches {
  const before = known.get(links);
  if (before) return before;
  const matches = new ItemMatches(document, links);
  known.set(links, matches);
  return matches;
}
