import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Span } from '../core/model';
import type { DocumentView } from '../core/report';
import { DocumentBlock } from './document-block';
import { readDocument } from './document-reading';
import { useWords } from './words';

interface DocumentArticleProps {
  readonly document: DocumentView;
  readonly marked: Span | null;
  /** Id of the figure that the reader chose. */
  readonly chosen: string | null;
}

/** A document in full, for reading; the marked sentence, or the first place of the chosen figure, is brought into view. */
export function DocumentArticle({ document: view, marked, chosen }: DocumentArticleProps) {
  const { record, text, blocks, figures } = view;
  const { say, language } = useWords();
  const article = useRef<HTMLDivElement>(null);
  const reading = useMemo(() => readDocument(view), [view]);
  const chosenIds = useMemo(() => {
    const groups = figures.filter(({ members }) => chosen !== null && members?.includes(chosen));
    return new Set(chosen === null ? [] : [chosen, ...groups.map(({ id }) => id)]);
  }, [figures, chosen]);

  useEffect(() => {
    const wanted = marked ? 'mark' : '[aria-current], .reference';
    if (marked || chosen) article.current?.querySelector(wanted)?.scrollIntoView({ block: 'center' });
  }, [marked, chosen]);

  const body = blocks.filter(({ kind }) => kind !== 'navigation');
  const around = blocks.filter(({ kind }) => kind === 'navigation');
  const date =
    record.published && new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(record.published));
  const drawBlock = (block: (typeof blocks)[number]) => (
    <DocumentBlock key={block.start} block={block} text={text} reading={reading} marked={marked} chosen={chosenIds} />
  );
  return (
    <div class="reading" ref={article}>
      <p class="label">{say('document_label')}</p>
      {!body.some(({ kind }) => kind === 'headline') && <h1>{record.title}</h1>}
      <p class="source">
        {record.source}
        {date && ` · ${say('document_published', date)}`}
      </p>
      <p class="unseen" role="status">
        {marked && say('document_marked')}
      </p>
      <article lang={record.language} dir="auto">
        {body.map(drawBlock)}
      </article>
      {around.length > 0 && (
        <aside lang={record.language}>
          <h2 lang={language}>{say('document_navigation')}</h2>
          {around.map(drawBlock)}
        </aside>
      )}
    </div>
  );
}
