/** Where each key leads from a row, as a place among all rows. */
const PLACES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** The row that a key leads to from the one that has the focus; null for other keys, and outside of a row's button. */
export function findNextRow(list: HTMLElement | null, { key, target }: KeyboardEvent): HTMLElement | null {
  const place = PLACES[key];
  const rows = [...(list?.querySelectorAll<HTMLElement>('.row-button') ?? [])];
  const at = target instanceof HTMLElement ? rows.indexOf(target) : -1;
  return place && at >= 0 ? (rows[place(at, rows.length - 1)] ?? null) : null;
}
