import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DocumentView } from '../core/report';
import { askBackground } from '../messages/ask';
import { DocumentList } from './document-list';
import { DocumentView as View } from './document-view';
import { readFigureFragment } from './read-figure-fragment';
import { readFragment } from './read-fragment';
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

function useDocuments(own: string | null): Loaded {
  const [loaded, setLoaded] = useState<Loaded>(null);
  useEffect(() => {
    void askBackground('documents', { own }).then((result) => setLoaded(result.ok ? result.value : 'failed'));
  }, [own]);
  return loaded;
}

/** The page that shows the document named in its address; the only one there is when none is named. */
export function DocumentPage() {
  const { say } = useWords();
  const id = new URLSearchParams(location.search).get('id');
  const documents = useDocuments(id);
  const fragment = useFragment();
  const marked = useMemo(() => readFragment(fragment), [fragment]);
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
    return <View document={found} documents={documents} marked={marked} chosen={readFigureFragment(fragment)} />;
  }
  return (
    <main class="reading">
      <h1>{say('document_unknown_title')}</h1>
      <p>{say('document_unknown_body')}</p>
      <DocumentList documents={documents} current={null} />
    </main>
  );
}
