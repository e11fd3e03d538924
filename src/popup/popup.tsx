import { useEffect, useState } from 'preact/hooks';
import type { Span } from '../core/model';
import type { DocumentView } from '../core/report';
import { askBackground, askTab } from '../messages/ask';
import { reloadTab } from '../platform/view';
import { ActionsProvider } from '../ui/actions';
import { DocumentFacts } from '../ui/document-facts';
import { Section } from '../ui/section';
import { useWords } from '../ui/words';
import { FoundPage } from './found-page';
import { PopupHeader } from './popup-header';
import { isWebPage, toPopupView } from './popup-view';
import { SilenceSection } from './silence-section';
import { usePopup } from './use-popup';

/** The bundled documents, for pages that have nothing of their own to show; empty until they come. */
function useDocuments(needed: boolean): readonly DocumentView[] {
  const [documents, setDocuments] = useState<readonly DocumentView[]>([]);
  useEffect(() => {
    if (!needed) return;
    void askBackground('documents', { own: null }).then((result) => result.ok && setDocuments(result.value));
  }, [needed]);
  return documents;
}

/** The popup: the switches, then what was found on the page in front, or why nothing was. */
export function Popup() {
  const { say } = useWords();
  const { known, full, refused, actions } = usePopup();
  const view = toPopupView(known);
  const { tab } = known;
  const site = isWebPage(tab?.url ?? null) ? new URL(tab?.url ?? '').hostname : null;
  const alone = view.kind !== 'annotated' && view.kind !== 'starting' && view.kind !== 'reading';
  const documents = useDocuments(alone);

  const openDocument = async (document: string, span: Span | null) => {
    await askBackground('openDocument', { document, span });
    window.close();
  };
  const reveal = async (span: Span) => {
    if (tab) await askTab(tab.id, 'reveal', { span });
    window.close();
  };
  const reload = async () => {
    if (tab) await reloadTab(tab.id);
    window.close();
  };

  return (
    <ActionsProvider value={{ openDocument, reveal: view.kind === 'annotated' ? reveal : null }}>
      <PopupHeader site={site} view={view} siteOff={known.siteOff} full={full} actions={actions} />
      <main aria-busy={view.kind === 'starting' || view.kind === 'reading'}>
        {view.kind === 'annotated' && <FoundPage report={view.report} />}
        <SilenceSection view={view} site={site ?? ''} refused={refused} allow={actions.allow} reload={reload} />
        {alone && documents.length > 0 && (
          <Section id="facts" heading={say('section_facts')}>
            {documents.map((document) => (
              <DocumentFacts key={document.record.id} document={document} report={null} />
            ))}
          </Section>
        )}
      </main>
      <footer>{say('document_privacy')}</footer>
    </ActionsProvider>
  );
}
