import type { FigureType } from '../../core/model';
import type { PageReport } from '../../core/report';
import { About } from '../about';
import { Passages } from '../passages';
import { Pause } from '../pause';
import { type MessageKey, useWords } from '../words';
import type { Item } from './item';
import { RowButton } from './row-button';

interface RowProps {
  readonly item: Item;
  readonly report: PageReport;
}

const TYPES: Readonly<Record<FigureType, MessageKey>> = {
  person: 'card_type_person',
  organization: 'card_type_organization',
  place: 'card_type_place',
  product: 'card_type_product',
  event: 'card_type_event',
  other: 'card_type_other',
};

/** A figure in the reading list where the page first names it; all its places on demand. */
export function NameRow({ item, report }: RowProps) {
  const { say, count } = useWords();
  const { article, figures } = report.analysis;
  const figure = figures[item.index];
  if (!figure) return null;
  const [description] = figure.descriptions;
  const isLinked = report.links.some((link) => link.figure === figure.id);
  return (
    <>
      <RowButton item={item}>
        <span class="row-head">
          <span class="row-kind">
            {say(TYPES[figure.type])}
            <Pause />
          </span>
          {isLinked && (
            <span class="row-note">
              {say('name_in_document')}
              <Pause />
            </span>
          )}
        </span>
        <span class="row-name" lang={article.language ?? undefined}>
          <b>{figure.name}</b>
          {description && <span class="row-note"> · {description.text}</span>}
        </span>
      </RowButton>
      {figure.mentions.length > 1 && (
        <details class="row-more">
          <summary>
            {count('name_places', figure.mentions.length)}
            <About words={figure.name} language={article.language ?? undefined} />
          </summary>
          <Passages spans={figure.mentions} analysis={report.analysis} />
        </details>
      )}
    </>
  );
}
