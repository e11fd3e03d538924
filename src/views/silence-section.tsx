import { useWords } from '../ui/words';
import { describeSilence } from './describe-silence';
import type { TabView } from './tab-view';
import { WeighedSigns } from './weighed-signs';

interface SilenceSectionProps {
  readonly view: TabView;
  readonly site: string;
  /** The reader was asked for access and said no. */
  readonly refused: boolean;
  readonly allow: () => void;
  readonly reload: () => void;
}

/** Why nothing is shown on this page, and the next step. */
export function SilenceSection({ view, site, refused, allow, reload }: SilenceSectionProps) {
  const words = useWords();
  const { say } = words;
  const silence = describeSilence(words, view, site);
  if (!silence) return null;
  return (
    <section class="silence" data-state={view.kind}>
      <h1>{silence.title}</h1>
      {silence.reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <p>{silence.body}</p>
      {silence.sure && <p class="sure">{silence.sure}</p>}
      <WeighedSigns weighed={silence.weighed} />
      {view.kind === 'reading' && <div class="progress" />}
      {view.kind === 'no-access' && (
        <button type="button" onClick={allow}>
          {say('state_no_access_action')}
        </button>
      )}
      {view.kind === 'no-access' && refused && <p>{say('state_no_access_refused')}</p>}
      {view.kind === 'failed' && (
        <button type="button" onClick={reload}>
          {say('state_failed_action')}
        </button>
      )}
    </section>
  );
}
