import { useState } from 'preact/hooks';
import type { OwnDocument } from '../core/own-document';
import { askBackground } from '../messages/ask';
import type { ReadPage } from './add-documents';
import { AddDocumentsForm } from './add-documents-form';
import { OwnDocumentItem } from './own-document-item';
import { saveFile } from './save-file';
import { Section } from './section';
import { toFileName } from './to-file-name';
import { useOwnDocuments } from './use-own-documents';
import { useWords } from './words';

/** The reader's own documents: the list, what can be done with each, and a form that adds more. */
export function DocumentsSection({ readPage }: { readonly readPage: ReadPage }) {
  const { say } = useWords();
  const [listed, refresh] = useOwnDocuments();
  const [said, setSaid] = useState('');

  const finish = async (isDone: boolean, words: string) => {
    setSaid(isDone ? words : say('own_failed'));
    await refresh();
  };
  const change = async (id: string, change: Partial<Pick<OwnDocument, 'title' | 'on'>>) => {
    const result = await askBackground('changeDocument', { id, change });
    await finish(result.ok && result.value, '');
  };
  const remove = async ({ id, title }: OwnDocument) => {
    const result = await askBackground('removeDocument', { id });
    await finish(result.ok && result.value, say('own_removed', title));
  };
  const save = async ({ id, title }: OwnDocument) => {
    const result = await askBackground('documents', { own: id });
    const view = result.ok ? result.value.find(({ record }) => record.id === id) : undefined;
    if (view) saveFile(`${toFileName(title)}.txt`, 'text/plain', view.text);
    setSaid(view ? '' : say('own_refused_unreadable', title));
  };

  return (
    <Section id="own-documents" heading={say('own_title')}>
      <p class="empty">{say(listed === 'broken' ? 'own_broken' : 'own_intro')}</p>
      {Array.isArray(listed) && listed.length === 0 && <p class="own-none">{say('own_empty')}</p>}
      {Array.isArray(listed) && listed.length > 0 && (
        <ul class="own-list" aria-label={say('own_list')}>
          {listed.map((document: OwnDocument) => (
            <OwnDocumentItem
              key={document.id}
              document={document}
              change={(changed) => change(document.id, changed)}
              remove={() => remove(document)}
              save={() => save(document)}
            />
          ))}
        </ul>
      )}
      <p class="own-said" role="status">
        {said}
      </p>
      {listed !== 'broken' && listed !== null && <AddDocumentsForm readPage={readPage} added={refresh} />}
    </Section>
  );
}
