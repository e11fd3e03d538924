import { useEffect, useState } from 'preact/hooks';
import type { DocumentView } from '../core/report';
import { askBackground } from '../messages/ask';
import { DocumentArticle } from './document-article';
import { readFragment } from './read-fragment';
import { toDocumentPath } from './to-document-path';
import { useWords } from './words';

type Loaded = readonly DocumentView[] | 'failed' | null;

/** The fragment of the address, followed as links change it. */
function useFragment(): string {
  const [fragment, setFragment] = useState(location.hash);
  useEffect(() => {
    const changed = () => setFragment(location.hash);
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return fragment;
}

function useDocuments(): Loaded {
  const [loaded, setLoaded] = useState<Loaded>(null);
  useEffect(() => {
    void askBackground('documents', null).then((result) => setLoaded(result.ok ? result.value : 'failed'));
  }, []);
  return loaded;
}

/** The page that shows the document named in its address; the only one there is when none is named. */
export function DocumentPage() {
  const { say } = useWords();
  const documents = useDocuments();
  const marked = readFragment(useFragment());
  const id = new URLSearchParams(location.search).get('id');
  const found = Array.isArray(documents) ? documents.find(({ record }) => id === null || record.id === id) : undefined;

  useEffect(() => {
    if (found) document.title = found.record.title;
  }, [found]);

  if (documents === null) return <main class="reading" aria-busy="true" />;
  if (documents === 'failed') {
    return (
      <main class="reading">
        <h1>{say('document_failed_title')}</h1>
        <p>{say('document_failed_body')}</p>
      </main>
    );
  }
  if (found) {
    return (
      <>
        <DocumentArticle document={found} marked={marked} />
        <footer>{say('document_privacy')}</footer>
      </>
    );
  }
  return (
    <main class="reading">
      <h1>{say('document_unknown_title')}</h1>
      <p>{say('document_unknown_body')}</p>
      <ul>
        {documents.map(({ record }) => (
          <li key={record.id}>
            <a href={`/${toDocumentPath(record.id, null)}`}>{record.title}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}
