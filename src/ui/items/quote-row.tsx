import type { Analysis } from '../../core/model';
import { Pause } from '../pause';
import { useWords } from '../words';
import type { Item } from './item';
import { RowButton } from './row-button';

interface RowProps {
  readonly item: Item;
  readonly analysis: Analysis;
}

/** A quotation in the reading list, under the name of who said it. */
export function QuoteRow({ item, analysis: { article } }: RowProps) {
  const { say } = useWords();
  return (
    <RowButton item={item}>
      <span class="row-head">
        <span class="row-kind">
          {say('kind_quote')}
          <Pause />
        </span>
        <span class="row-note">
          {item.sayer ?? say('quote_no_speaker')}
          <Pause />
        </span>
      </span>
      <q class="row-words" lang={article.language ?? undefined}>
        {article.text.slice(item.start, item.end)}
      </q>
    </RowButton>
  );
}
