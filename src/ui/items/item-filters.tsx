import { useRef } from 'preact/hooks';
import { answerKey } from '../answer-key';
import { Select } from '../select';
import { Told } from '../told';
import { type MessageKey, useWords } from '../words';
import { type FilterChoices, type ItemFilter, NO_FILTER } from './filter-items';
import type { ItemKind } from './item';

interface ItemFiltersProps {
  readonly filter: ItemFilter;
  readonly choices: FilterChoices;
  readonly shown: number;
  readonly all: number;
  readonly changed: (filter: ItemFilter) => void;
  /** The reader goes from the search down into the list. */
  readonly enterList: () => void;
}

const KINDS: Readonly<Record<ItemKind, MessageKey>> = {
  claim: 'kind_claim',
  quote: 'kind_quote',
  name: 'kind_name',
  number: 'kind_number',
  time: 'kind_time',
};

/** Search and filters above the reading list, and how much of it they leave. */
export function ItemFilters({ filter, choices, shown, all, changed, enterList }: ItemFiltersProps) {
  const { say } = useWords();
  const count = shown < all ? say('filter_shown', shown, all) : '';
  const search = useRef<HTMLInputElement>(null);
  // The button goes, and the focus must not go with it.
  const clear = () => {
    search.current?.focus();
    changed(NO_FILTER);
  };
  const change = (more: Partial<ItemFilter>) => changed({ ...filter, ...more });
  const down = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    enterList();
  };
  return (
    <search class="filters">
      <input
        ref={search}
        type="search"
        class="search"
        aria-label={say('filter_search')}
        placeholder={say('filter_search')}
        value={filter.search}
        onInput={(event) => change({ search: event.currentTarget.value })}
        onKeyDown={down}
      />
      <Select
        label={say('filter_kind')}
        any={say('filter_kind_any')}
        value={filter.kind}
        choices={choices.kinds.map((kind) => [kind, say(KINDS[kind])])}
        changed={(kind) => change({ kind })}
      />
      <Select
        label={say('filter_answer')}
        any={say('filter_answer_any')}
        value={filter.verdict}
        choices={choices.verdicts.map((verdict) => [verdict, say(answerKey(verdict))])}
        changed={(verdict) => change({ verdict })}
      />
      <Select
        label={say('filter_figure')}
        any={say('filter_figure_any')}
        value={filter.figure}
        choices={choices.figures.map((figure) => [figure, figure])}
        changed={(figure) => change({ figure })}
      />
      <Select
        label={say('filter_sayer')}
        any={say('filter_sayer_any')}
        value={filter.sayer}
        choices={choices.sayers.map((sayer) => [sayer, sayer || say('filter_sayer_page')])}
        changed={(sayer) => change({ sayer })}
      />
      <Told words={count} />
      <p class="filter-count">
        <span aria-hidden="true">{count}</span>{' '}
        {shown < all && (
          <button type="button" class="quiet" onClick={clear}>
            {say('filter_clear')}
          </button>
        )}
      </p>
    </search>
  );
}
