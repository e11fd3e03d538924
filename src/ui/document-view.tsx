import type { Span } from '../core/model';
import type { DocumentView as View } from '../core/report';
import { DocumentArticle } from './document-article';
import { DocumentList } from './document-list';
import { DocumentPictures } from './document-pictures';
import { DocumentSelection } from './document-selection';
import { useWords } from './words';

interface DocumentViewProps {
  readonly document: View;
  /** All that there are. */
  readonly documents: readonly View[];
  readonly marked: Span | null;
  /** Id of the figure that the reader chose. */
  readonly chosen: string | null;
}

/** A document and, beside it, what was read from it. Each side scrolls by itself where there is room for both. */
export function DocumentView({ document: view, documents, marked, chosen }: DocumentViewProps) {
  const { say } = useWords();
  return (
    <div class="document-page">
      <main class="document-text" tabIndex={-1}>
        {documents.length > 1 && <DocumentList documents={documents} current={view.record.id} />}
        <DocumentArticle document={view} marked={marked} chosen={chosen} />
        <p class="document-privacy">
          {say('document_privacy')} <a href="/tabs/documents.html">{say('own_title')}</a>
        </p>
      </main>
      <aside class="document-side" aria-label={say('document_side')}>
        <DocumentSelection document={view} marked={marked} chosen={chosen} />
        <DocumentPictures document={view} chosen={chosen} />
      </aside>
    </div>
  );
}
