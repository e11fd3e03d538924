import { useState } from 'preact/hooks';
import type { PageReport } from '../core/report';
import { listSpans, toSpanKey } from '../exports/exportable';
import { FORMATS, type Format } from '../exports/formats';
import { askTab } from '../messages/ask';
import { openOwnPage } from '../platform/tabs';
import { saveFile } from '../ui/save-file';
import { toFileName } from '../ui/to-file-name';
import { useWords } from '../ui/words';

interface ExportMenuProps {
  readonly report: PageReport;
  readonly tabId: number;
}

/** The report as files for people and for other tools, and as a report to print. */
export function ExportMenu({ report, tabId }: ExportMenuProps) {
  const words = useWords();
  const { say } = words;
  const [saved, setSaved] = useState<string | null>(null);
  const save = async ({ ending, type, render }: Format) => {
    const spans = listSpans(report);
    const answer = await askTab(tabId, 'describe', { spans });
    const found = spans.flatMap((span, index) => {
      const selectors = answer.ok ? answer.value[index] : null;
      return selectors ? [[toSpanKey(span), selectors] as const] : [];
    });
    const input = { report, selectors: new Map(found), words, made: new Date().toISOString(), id: crypto.randomUUID() };
    const name = `${toFileName(report.analysis.article.title)}.${ending}`;
    saveFile(name, type, render(input));
    setSaved(name);
  };
  return (
    <details class="export">
      <summary>{say('export')}</summary>
      <ul>
        {FORMATS.map((format) => (
          <li key={format.id}>
            <button type="button" class="quiet" data-format={format.id} onClick={() => void save(format)}>
              {say(format.words)}
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="quiet" onClick={() => void openOwnPage(`tabs/report.html?tab=${tabId}`)}>
            {say('export_print')}
          </button>
        </li>
      </ul>
      <p class="row-note" role="status">
        {saved && say('export_saved', saved)}
      </p>
    </details>
  );
}
