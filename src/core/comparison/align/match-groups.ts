import type { Figure } from '../../model';
import type { Item } from '../prepare/item';

/** Worth of one of those who are meant, where the others are named too. */
const MEMBER = 0.9;

const isMember = ({ id, name }: Figure, { figure, country }: Item): boolean => figure?.id === id || country === name;

/** Whether an item stands for all members of a group at once: `they`, `the two leaders`. */
const isWhole = (members: readonly Figure[], { figure }: Item): boolean =>
  figure?.members?.length === members.length && members.every(({ id }) => figure.members?.includes(id));

/** How well a document’s item says a group that a claim only counts, 0..1. */
export function matchGroups({ groups, words }: Item, document: Item): number {
  if (document.form === 'name' && words.length && words.join(' ') === document.words.join(' ')) return 1;
  if (groups.some((members) => isWhole(members, document))) return 1;
  return groups.some((members) => members.some((member) => isMember(member, document))) ? MEMBER : 0;
}

/** Whether items name a group that a claim only counts: as a whole, or every member of it. */
export const hasGroup = ({ groups }: Item, items: readonly Item[]): boolean =>
  groups.some(
    (members) =>
      items.some((item) => isWhole(members, item)) ||
      members.every((member) => items.some((item) => isMember(member, item))),
  );
