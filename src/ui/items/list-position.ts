import { createContext } from 'preact';
import type { Item } from './item';

/** Which row has, or last had, the keyboard's focus. */
export interface Position {
  /** Id of an item; null while the list is empty. */
  readonly entered: string | null;
  readonly enter: (item: Item) => void;
}

export const ListPosition = createContext<Position>({ entered: null, enter: () => undefined });
