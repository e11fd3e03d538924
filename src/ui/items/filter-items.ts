import type { Verdict } from '../../core/model';
import { fold } from './fold';
import type { Item, ItemKind } from './item';

/** What the reader wants to see of the list; null lets everything pass. */
export interface ItemFilter {
  readonly search: string;
  readonly kind: ItemKind | null;
  readonly verdict: Verdict | null;
  /** A figure's name. */
  readonly figure: string | null;
  /** Who says so; `''` is the page itself. */
  readonly sayer: string | null;
}

export const NO_FILTER: ItemFilter = { search: '', kind: null, verdict: null, figure: null, sayer: null };

/** The items that pass; a search asks for every one of its words, in any order, whatever their case and accents. */
export function filterItems(items: readonly Item[], filter: ItemFilter): Item[] {
  const words = fold(filter.search).split(/\s+/).filter(Boolean);
  return items.filter(
    ({ kind, verdict, figures, sayer, sought }) =>
      (filter.kind === null || kind === filter.kind) &&
      (filter.verdict === null || verdict === filter.verdict) &&
      (filter.figure === null || figures.includes(filter.figure)) &&
      (filter.sayer === null || (kind !== 'name' && (sayer ?? '') === filter.sayer)) &&
      words.every((word) => sought.includes(word)),
  );
}

/** What a filter may ask of these items: the answers, figures and sayers that occur, the frequent ones first. */
export interface FilterChoices {
  readonly kinds: readonly ItemKind[];
  readonly verdicts: readonly Verdict[];
  readonly figures: readonly string[];
  readonly sayers: readonly string[];
}

function countFirst<Value>(values: readonly Value[]): Value[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}

export function findChoices(items: readonly Item[]): FilterChoices {
  return {
    kinds: [...new Set(items.map(({ kind }) => kind))],
    verdicts: [...new Set(items.flatMap(({ verdict }) => verdict ?? []))],
    figures: countFirst(items.flatMap(({ figures }) => figures)),
    sayers: countFirst(items.filter(({ kind }) => kind !== 'name').map(({ sayer }) => sayer ?? '')),
  };
}

/** The last item that begins at or before an offset: where reading is. Null above the first. */
export const findReached = (items: readonly Item[], offset: number): Item | null =>
  items.findLast(({ start }) => start <= offset) ?? items[0] ?? null;
