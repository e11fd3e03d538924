import { useMemo, useRef, useState } from 'preact/hooks';
import type { PageReport } from '../../core/report';
import { useWords } from '../words';
import { filterItems, findChoices, type ItemFilter, NO_FILTER } from './filter-items';
import { ItemFilters } from './item-filters';
import { ItemList } from './item-list';
import { listItems } from './list-items';

interface ReadingListProps {
  readonly report: PageReport;
  readonly reached: number | null;
  readonly lead: ((offset: number) => void) | null;
}

/** Everything that was found on the page, with search and filters. */
export function ReadingList({ report, reached, lead }: ReadingListProps) {
  const { say } = useWords();
  const [filter, setFilter] = useState<ItemFilter>(NO_FILTER);
  const root = useRef<HTMLDivElement>(null);
  const items = useMemo(() => listItems(report), [report]);
  const choices = useMemo(() => findChoices(items), [items]);
  const shown = useMemo(() => filterItems(items, filter), [items, filter]);
  const enterList = () => root.current?.querySelector<HTMLElement>('.row-button')?.focus();
  if (items.length === 0) return <p class="empty">{say('found_nothing')}</p>;
  return (
    <div ref={root}>
      <ItemFilters
        filter={filter}
        choices={choices}
        shown={shown.length}
        all={items.length}
        changed={setFilter}
        enterList={enterList}
      />
      {shown.length > 0 ? (
        <ItemList items={shown} report={report} reached={reached} lead={lead} />
      ) : (
        <p class="empty">{say('filter_nothing')}</p>
      )}
    </div>
  );
}
