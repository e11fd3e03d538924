import { useState } from 'preact/hooks';
import { changeSettings } from '../settings/store';
import { BundledList } from './bundled-list';
import { Section } from './section';
import { useDocuments } from './use-documents';
import { useSettings } from './use-settings';
import { useWords } from './words';

/** The documents that come with the extension, on the page of all documents. */
export function BundledSection() {
  const { say } = useWords();
  const settings = useSettings();
  const documents = useDocuments(true);
  const [full, setFull] = useState(false);
  if (!settings || documents.length === 0) return null;
  const change = (documentsOff: readonly string[]) =>
    void changeSettings({ documentsOff }).then(
      () => setFull(false),
      () => setFull(true),
    );
  return (
    <Section id="bundled-documents" heading={say('setting_documentsOff')}>
      <p class="empty">{say('setting_documentsOff_note')}</p>
      <BundledList documents={documents} off={settings.documentsOff} changed={change} />
      {full && <p class="warning">{say('popup_settings_full')}</p>}
    </Section>
  );
}
