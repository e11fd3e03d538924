import type { PageReport } from '../../core/report';
import { ClaimRow } from './claim-row';
import type { Item } from './item';
import { NameRow } from './name-row';
import { PassageRow } from './passage-row';
import { QuoteRow } from './quote-row';

interface ItemRowProps {
  readonly item: Item;
  readonly report: PageReport;
  /** Where reading is on the page. */
  readonly current: boolean;
}

/** One entry of the reading list. */
export function ItemRow({ item, report, current }: ItemRowProps) {
  return (
    <li class="row" data-kind={item.kind} data-item={item.id} aria-current={current ? 'location' : undefined}>
      {item.kind === 'claim' && <ClaimRow item={item} report={report} />}
      {item.kind === 'quote' && <QuoteRow item={item} analysis={report.analysis} />}
      {item.kind === 'name' && <NameRow item={item} report={report} />}
      {(item.kind === 'number' || item.kind === 'time') && <PassageRow item={item} analysis={report.analysis} />}
    </li>
  );
}
