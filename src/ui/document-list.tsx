import type { DocumentView } from '../core/report';
import { toDocumentPath } from './to-document-path';
import { useWords } from './words';

interface DocumentListProps {
  readonly documents: readonly DocumentView[];
  /** Id of the one that is open; null when none is. */
  readonly current: string | null;
}

/** The documents that there are, as links to their pages. */
export function DocumentList({ documents, current }: DocumentListProps) {
  const { say } = useWords();
  return (
    <nav class="documents" aria-label={say('document_list')}>
      <ul>
        {documents.map(({ record }) => (
          <li key={record.id}>
            <a
              href={`/${toDocumentPath(record.id, null)}`}
              lang={record.language}
              dir="auto"
              aria-current={record.id === current ? 'page' : undefined}
            >
              {record.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
