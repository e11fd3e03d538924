import { useEffect, useRef } from 'preact/hooks';
import type { Span } from '../core/model';
import type { DocumentView } from '../core/report';
import { DocumentBlock } from './document-block';
import { useWords } from './words';

interface DocumentArticleProps {
  readonly document: DocumentView;
  readonly marked: Span | null;
}

/** A document in full, for reading; the marked sentence is brought into view. */
export function DocumentArticle({ document: { record, text, blocks }, marked }: DocumentArticleProps) {
  const { say, language } = useWords();
  const article = useRef<HTMLElement>(null);

  useEffect(() => {
    if (!marked) return;
    const mark = article.current?.querySelector('[data-marked] mark');
    mark?.scrollIntoView({ block: 'center' });
  }, [marked]);

  const body = blocks.filter(({ kind }) => kind !== 'navigation');
  const around = blocks.filter(({ kind }) => kind === 'navigation');
  const date =
    record.published && new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(record.published));
  return (
    <main class="reading" ref={article}>
      <p class="label">{say('document_label')}</p>
      <p class="source">
        {record.source}
        {date && ` · ${say('document_published', date)}`}
      </p>
      <p class="unseen" role="status">
        {marked && say('document_marked')}
      </p>
      <article lang={record.language}>
        {body.map((block) => (
          <DocumentBlock key={block.start} block={block} text={text} marked={marked} />
        ))}
      </article>
      {around.length > 0 && (
        <aside>
          <h2>{say('document_navigation')}</h2>
          {around.map((block) => (
            <DocumentBlock key={block.start} block={block} text={text} marked={marked} />
          ))}
        </aside>
      )}
    </main>
  );
}
