import { useEffect, useState } from 'preact/hooks';
import type { DocumentView } from '../core/report';
import { askBackground } from '../messages/ask';

/** The bundled documents, for pages that have nothing of their own to show; empty until they come. */
export function useDocuments(needed: boolean): readonly DocumentView[] {
  const [documents, setDocuments] = useState<readonly DocumentView[]>([]);
  useEffect(() => {
    if (!needed) return;
    void askBackground('documents', { own: null }).then((result) => result.ok && setDocuments(result.value));
  }, [needed]);
  return documents;
}
