import type { Span, Verdict } from '../../core/model';

/** What an entry of the reading list is. */
export const ITEM_KINDS = ['claim', 'quote', 'name', 'number', 'time'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** Something that was found on the page, at its place; the reading list shows them in reading order. */
export interface Item extends Span {
  /** Of its own among all items of a page. */
  readonly id: string;
  readonly kind: ItemKind;
  /** Index into the analysis's list of its kind; of a name, the index of its figure. */
  readonly index: number;
  /** Of a claim; null for anything else. */
  readonly verdict: Verdict | null;
  /** Names of the figures that it speaks of. */
  readonly figures: readonly string[];
  /** Who says so; null when it is the page itself. */
  readonly sayer: string | null;
  /** Its words and all else that a search may look for in it. */
  readonly sought: string;
}
