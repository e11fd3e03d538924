import type { Unit } from '../align/read-units';
import type { SlotDifference } from './find-differences';
import { slotInPlace } from './slot-in-place';

/** The words of an adverbial that a sentence has together at another place: `after the race` at its beginning; none where it has not. */
export function findElsewhere(
  run: readonly Unit[],
  rest: readonly Unit[],
  same: (claim: Unit, document: Unit) => boolean,
): readonly Unit[] {
  const [first] = run;
  // A phrase that may stand elsewhere opens with a preposition, or is a time.
  if (!run.some(({ item }) => item) || (first?.item && !first.item.time)) return [];
  const at = rest.findIndex((_, from) =>
    run.every((unit, i) => {
      const other = rest[from + i];
      return other !== undefined && same(unit, other);
    }),
  );
  return at < 0 ? [] : rest.slice(at, at + run.length);
}

/** Another day at another place of a sentence that names only one: `In 2006, the union sued` beside `sued in 1996`. */
export function findOtherDay(run: readonly Unit[], rest: readonly Unit[]): SlotDifference | null {
  const [item, ...more] = run.flatMap((unit) => unit.item ?? []);
  if (!item?.time || more.length) return null;
  const [other, ...others] = rest.flatMap((unit) =>
    unit.item?.time?.type === item.time?.type ? (unit.item ?? []) : [],
  );
  if (!other || others.length || item.time.value.length !== other.time?.value.length) return null;
  return slotInPlace(item, other) ? { slot: 'time', claim: item, document: other } : null;
}
