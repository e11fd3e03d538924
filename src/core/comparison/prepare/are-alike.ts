import type { Item } from './item';

/** Whether two names, numbers or times are of one kind, so that one may stand in the place of the other. */
export function areAlike(mine: Item, other: Item): boolean {
  if (mine.kind !== other.kind || other.form === 'pronoun') return false;
  if (mine.kind === 'figure') return !mine.figure || !other.figure || mine.figure.type === other.figure.type;
  if (mine.time && other.time) return mine.time.type === other.time.type;
  return mine.number !== null && other.number !== null && mine.amount?.unit === other.amount?.unit;
}
