import { askBackground } from '../messages/ask';
import { openOptionsPage } from '../platform/view';
import { useDocuments } from '../ui/use-documents';
import { useSettings } from '../ui/use-settings';
import { type MessageKey, useWords } from '../ui/words';
import { LiveSample } from './sample/live-sample';

const POINTS: readonly (readonly [heading: MessageKey, body: MessageKey])[] = [
  ['welcome_does', 'welcome_does_body'],
  ['welcome_sees', 'welcome_sees_body'],
  ['welcome_keeps', 'welcome_keeps_body'],
];

/** The page that is shown once, at install: what Sidelight does, to try it, and what it sees. */
export function Welcome() {
  const { say } = useWords();
  const settings = useSettings();
  const [document] = useDocuments(true);
  const openDocument = () =>
    void (document && askBackground('openDocument', { document: document.record.id, span: null }));
  return (
    <main class="welcome">
      <img src="/icons/icon-64.png" alt="" width="48" height="48" />
      <h1>{say('welcome_title')}</h1>
      <p class="lead">{say('welcome_lead')}</p>
      <section aria-labelledby="try">
        <h2 id="try">{say('welcome_try')}</h2>
        <p>{say('welcome_try_body')}</p>
        {document && settings && <LiveSample document={document} settings={settings} />}
      </section>
      <div class="points">
        {POINTS.map(([heading, body]) => (
          <section key={heading}>
            <h2>{say(heading)}</h2>
            <p>{say(body)}</p>
          </section>
        ))}
      </div>
      <p class="buttons">
        <button type="button" onClick={openDocument}>
          {say('welcome_document')}
        </button>
        <button type="button" class="plain" onClick={() => void openOptionsPage()}>
          {say('options_open')}
        </button>
      </p>
    </main>
  );
}
