import type { Analysis } from '../../core/model';
import { findContext } from '../find-context';
import { Pause } from '../pause';
import { useWords } from '../words';
import type { Item } from './item';
import { RowButton } from './row-button';

interface RowProps {
  readonly item: Item;
  readonly analysis: Analysis;
}

/** A number or a time in the reading list, in the words around it. */
export function PassageRow({ item, analysis: { article, sentences } }: RowProps) {
  const { say } = useWords();
  const sentence = sentences.find(({ start, end }) => start <= item.start && item.end <= end) ?? item;
  const { before, at, after } = findContext(article.text, item, sentence);
  return (
    <RowButton item={item}>
      <span class="row-head">
        <span class="row-kind">
          {say(item.kind === 'number' ? 'kind_number' : 'kind_time')}
          <Pause />
        </span>
      </span>
      <span class="row-passage" lang={article.language ?? undefined}>
        {before}
        <b>{at}</b>
        {after}
      </span>
    </RowButton>
  );
}
