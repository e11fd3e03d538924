import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { useActions } from '../actions';
import { useWords } from '../words';
import type { Item } from './item';
import { ListPosition } from './list-position';

interface RowButtonProps {
  readonly item: Item;
  readonly children: ComponentChildren;
}

/** The part of a row that leads to its place on the page; one of all rows is reached with Tab, the others with arrows. */
export function RowButton({ item, children }: RowButtonProps) {
  const { say } = useWords();
  const { reveal } = useActions();
  const { entered, enter } = useContext(ListPosition);
  return (
    <button
      type="button"
      class="row-button"
      title={reveal ? say('claim_reveal') : undefined}
      tabIndex={entered === item.id ? 0 : -1}
      onFocus={() => enter(item)}
      onClick={() => reveal?.(item)}
    >
      {children}
    </button>
  );
}
