import { useState } from 'preact/hooks';
import type { PageReport } from '../core/report';
import { DocumentFacts } from '../ui/document-facts';
import { FoundHeader } from '../ui/found-header';
import { ReadingList } from '../ui/items/reading-list';
import { LeftOut } from '../ui/left-out';
import { Switch } from '../ui/switch';
import { Tabs } from '../ui/tabs';
import { useWords } from '../ui/words';
import { ExportMenu } from '../views/export-menu';
import { useScrollLine } from '../views/use-scroll-line';

interface PanelReportProps {
  readonly report: PageReport;
  readonly tabId: number;
}

type Part = 'page' | 'document' | 'left-out';

/** A page that was read, in full. */
export function PanelReport({ report, tabId }: PanelReportProps) {
  const { say } = useWords();
  const [part, setPart] = useState<Part>('page');
  const [follows, setFollows] = useState(true);
  const { reached, lead } = useScrollLine(follows ? tabId : null, report);
  return (
    <>
      <FoundHeader report={report} />
      <ExportMenu report={report} tabId={tabId} />
      <Tabs
        label={say('panel_tabs')}
        tabs={[
          { id: 'page', words: say('panel_tab_page') },
          { id: 'document', words: say('panel_tab_document') },
          { id: 'left-out', words: say('panel_tab_left_out') },
        ]}
        chosen={part}
        choose={setPart}
      >
        {part === 'page' && (
          <>
            <Switch small label={say('panel_follow')} on={follows} changed={setFollows} />
            <ReadingList report={report} reached={reached} lead={lead} />
          </>
        )}
        {part === 'document' && report.documents.length === 0 && <p class="empty">{say('documents_none')}</p>}
        {part === 'document' &&
          report.documents.map((document) => (
            <DocumentFacts key={document.record.id} document={document} report={report} />
          ))}
        {part === 'left-out' && (
          <section class="left-out">
            <LeftOut report={report} />
          </section>
        )}
      </Tabs>
    </>
  );
}
