import type { Span } from '../core/model';
import { askBackground, askTab } from '../messages/ask';
import { hasSidePanel, openSidePanel } from '../platform/side-panel';
import { openOptionsPage, reloadTab } from '../platform/view';
import { ActionsProvider } from '../ui/actions';
import { DocumentFacts } from '../ui/document-facts';
import { Filling } from '../ui/filling';
import { Section } from '../ui/section';
import { useDocumentsOn } from '../ui/use-documents';
import { useWords } from '../ui/words';
import { ExportMenu } from '../views/export-menu';
import { LentNotice } from '../views/lent-notice';
import { SilenceSection } from '../views/silence-section';
import { toSite, toTabView } from '../views/tab-view';
import { usePage } from '../views/use-page';
import { FoundPage } from './found-page';
import { PopupHeader } from './popup-header';
import { PopupLinks } from './popup-links';

/** The popup: the switches, then what was found on the page in front, or why nothing was. */
export function Popup() {
  const { say } = useWords();
  const { known, full, refused, actions } = usePage();
  const view = toTabView(known);
  const { tab } = known;
  const site = toSite(tab);
  const alone = view.kind !== 'annotated' && view.kind !== 'starting' && view.kind !== 'reading';
  const documents = useDocumentsOn(alone);

  const [first] = view.kind === 'annotated' ? view.report.documents : documents;

  const openDocument = async (document: string, span: Span | null) => {
    await askBackground('openDocument', { document, span });
    window.close();
  };
  const reveal = async (span: Span) => {
    if (tab) await askTab(tab.id, 'reveal', { span });
    window.close();
  };
  const openPanel = () => {
    if (tab) void openSidePanel(tab.id).then(() => window.close());
  };
  const openOptions = async () => {
    await openOptionsPage();
    window.close();
  };
  const reload = async () => {
    if (tab) await reloadTab(tab.id);
    window.close();
  };

  return (
    <ActionsProvider value={{ openDocument, reveal: view.kind === 'annotated' ? reveal : null }}>
      <PopupHeader site={site} view={view} siteOff={known.siteOff} full={full} actions={actions} />
      <PopupLinks
        openPanel={hasSidePanel() && tab ? openPanel : null}
        openOptions={openOptions}
        openDocument={first ? () => void openDocument(first.record.id, null) : null}
      />
      <main aria-busy={view.kind === 'starting' || view.kind === 'reading'}>
        <LentNotice known={known} site={site ?? ''} refused={refused} allow={actions.allow} />
        {view.kind === 'annotated' && <FoundPage report={view.report} />}
        {view.kind === 'annotated' && tab && <ExportMenu report={view.report} tabId={tab.id} />}
        <SilenceSection view={view} site={site ?? ''} refused={refused} allow={actions.allow} reload={reload} />
        {alone && documents.length > 0 && (
          <Filling>
            <Section id="facts" heading={say('section_facts')}>
              {documents.map((document) => (
                <DocumentFacts key={document.record.id} document={document} report={null} />
              ))}
            </Section>
          </Filling>
        )}
      </main>
      <footer>{say('document_privacy')}</footer>
    </ActionsProvider>
  );
}
