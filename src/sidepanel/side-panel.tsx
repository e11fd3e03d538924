import type { Span } from '../core/model';
import { askBackground, askTab } from '../messages/ask';
import { reloadTab } from '../platform/view';
import { ActionsProvider } from '../ui/actions';
import { DocumentFacts } from '../ui/document-facts';
import { Section } from '../ui/section';
import { useDocumentsOn } from '../ui/use-documents';
import { useWords } from '../ui/words';
import { LentNotice } from '../views/lent-notice';
import { SavedAnnotations } from '../views/saved-annotations';
import { SilenceSection } from '../views/silence-section';
import { toSite, toTabView } from '../views/tab-view';
import { usePage } from '../views/use-page';
import { PanelReport } from './panel-report';

/** The side panel: all that was found on the page in front, or why nothing was. */
export function SidePanel() {
  const { say } = useWords();
  const { known, refused, actions } = usePage();
  const view = toTabView(known);
  const { tab } = known;
  const tabId = tab?.id ?? null;
  const isBusy = view.kind === 'starting' || view.kind === 'reading';
  const alone = view.kind !== 'annotated' && !isBusy;
  const documents = useDocumentsOn(alone);

  const openDocument = (document: string, span: Span | null) => void askBackground('openDocument', { document, span });
  const reveal = (span: Span) => void (tabId !== null && askTab(tabId, 'reveal', { span }));
  const reload = () => void (tabId !== null && reloadTab(tabId));

  return (
    <ActionsProvider value={{ openDocument, reveal: view.kind === 'annotated' ? reveal : null }}>
      <main aria-busy={isBusy}>
        <LentNotice known={known} site={toSite(tab) ?? ''} refused={refused} allow={actions.allow} />
        {view.kind === 'annotated' && tabId !== null && <PanelReport report={view.report} tabId={tabId} />}
        <SilenceSection view={view} site={toSite(tab) ?? ''} refused={refused} allow={actions.allow} reload={reload} />
        {!isBusy && <SavedAnnotations report={view.kind === 'annotated' ? view.report : null} />}
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
