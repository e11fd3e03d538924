import type { Settings } from '../settings/table';
import { BundledList } from '../ui/bundled-list';
import { useDocuments } from '../ui/use-documents';
import { useWords } from '../ui/words';

interface DocumentsFieldProps {
  readonly settings: Settings;
  readonly change: (more: Partial<Settings>) => void;
}

/** Which documents pages are held against: the bundled ones here, the reader's own on their page. */
export function DocumentsField({ settings, change }: DocumentsFieldProps) {
  const { say } = useWords();
  const documents = useDocuments(true);
  return (
    <fieldset class="field">
      <legend class="switch-label">{say('setting_documentsOff')}</legend>
      <p class="switch-note">{say('setting_documentsOff_note')}</p>
      <BundledList
        documents={documents}
        off={settings.documentsOff}
        changed={(documentsOff) => change({ documentsOff })}
      />
      <p class="own-more">
        <a href="/tabs/documents.html">{say('own_title')}</a>
      </p>
    </fieldset>
  );
}
