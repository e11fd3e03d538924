import { useEffect, useState } from 'preact/hooks';
import type { DocumentView } from '../core/report';
import { askBackground } from '../messages/ask';
import { useSettings } from './use-settings';

/** The bundled documents; empty until they come. */
export function useDocuments(needed: boolean): readonly DocumentView[] {
  const [documents, setDocuments] = useState<readonly DocumentView[]>([]);
  useEffect(() => {
    if (!needed) return;
    void askBackground('documents', { own: null }).then((result) => result.ok && setDocuments(result.value));
  }, [needed]);
  return documents;
}

/** Those that pages are held against, for pages that have nothing of their own to show. */
export function useDocumentsOn(needed: boolean): readonly DocumentView[] {
  const settings = useSettings();
  const documents = useDocuments(needed);
  return settings ? documents.filter(({ record }) => !settings.documentsOff.includes(record.id)) : [];
}
