import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageReport } from '../../core/report';
import { useWords } from '../words';
import { findReached } from './filter-items';
import { findNextRow } from './find-next-row';
import type { Item } from './item';
import { ItemRow } from './item-row';
import { ListPosition } from './list-position';
import { useStep } from './use-step';

interface ItemListProps {
  readonly items: readonly Item[];
  readonly report: PageReport;
  /** Offset into the page's text where reading is; null when that is not known. */
  readonly reached: number | null;
  /** Takes the page along to an offset; null when the two do not go together. */
  readonly lead: ((offset: number) => void) | null;
}

/** What was found on the page in reading order, in step with the page, walked through with the arrow keys. */
export function ItemList({ items, report, reached, lead }: ItemListProps) {
  const { say } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const [entered, setEntered] = useState<string | null>(null);
  const current = reached === null ? null : findReached(items, reached);
  const { quiet } = useStep(list, items, current, lead);

  const isEntered = items.some(({ id }) => id === entered);
  const tabStop = isEntered ? entered : (current?.id ?? items[0]?.id ?? null);

  const walk = (event: KeyboardEvent) => {
    const next = findNextRow(list.current, event);
    if (!next) return;
    event.preventDefault();
    quiet();
    next.focus();
    const item = items.find(({ id }) => id === next.closest('[data-item]')?.getAttribute('data-item'));
    if (item) lead?.(item.start);
  };

  // A list that was filtered begins at its first row again.
  useEffect(() => setEntered(null), [report]);

  return (
    <ListPosition.Provider value={{ entered: tabStop, enter: ({ id }) => setEntered(id) }}>
      <ul class="rows" ref={list} aria-label={say('list_label')} onKeyDown={walk}>
        {items.map((item) => (
          <ItemRow key={item.id} item={item} report={report} current={item === current} />
        ))}
      </ul>
    </ListPosition.Provider>
  );
}
