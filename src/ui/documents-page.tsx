import type { ReadPage } from './add-documents';
import { BundledSection } from './bundled-section';
import { DocumentsSection } from './documents-section';
import { useWords } from './words';

/** The page of all documents that pages are held against: the reader's own, and those that come with the extension. */
export function DocumentsPage({ readPage }: { readonly readPage: ReadPage }) {
  const { say } = useWords();
  return (
    <main class="own-page">
      <h1>{say('options_documents')}</h1>
      <DocumentsSection readPage={readPage} />
      <BundledSection />
    </main>
  );
}
