import type { Figure } from '../../model';
import type { Item } from '../prepare/item';

/** Worth of one of those who are meant, where the others are named too. */
const MEMBER = 0.9;

const isMember = ({ id, name }: Figure, { figure, country }: Item): boolean => figure?.id === id || country === name;

/** Whether an item stands for all members of a group at once: `they`, `the two leaders`. */
const isWhole = (members: readonly Figure[], { figure }: Item): boolean =>
  figure?.members?.length === members.length && members.every(({ id }) => figure.members?.includes(id));

/** Whether a text calls them by the claim’s own name: `the Linds`. */
const isCalledSo = (words: readonly string[], document: Item): boolean =>
  document.form === 'name' && words.length > 0 && words.join(' ') === document.words.join(' ');

/** How well a document’s item says a group that a claim only counts, 0..1. */
export function matchGroups({ groups, words }: Item, document: Item): number {
  if (isCalledSo(words, document)) return 1;
  if (groups.some((members) => isWhole(members, document))) return 1;
  return groups.some((members) => members.some((member) => isMember(member, document))) ? MEMBER : 0;
}

/** Whether items name a group that a claim only counts: as a whole, or every member of it. */
export const hasGroup = ({ groups, words }: Item, items: readonly Item[]): boolean =>
  items.some((item) => isCalledSo(words, item)) ||
  groups.some(
    (members) =>
      items.some((item) => isWhole(members, item)) ||
      members.every((member) => items.some((item) => isMember(member, item))),
  );
