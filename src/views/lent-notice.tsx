import { useWords } from '../ui/words';
import type { Known } from './tab-view';

interface LentNoticeProps {
  readonly known: Known;
  readonly site: string;
  /** The reader was asked for lasting access and said no. */
  readonly refused: boolean;
  readonly allow: () => void;
}

/** Says that the browser lets this page alone be read, for a click on the toolbar, and asks for its site. */
export function LentNotice({ known: { hasAccess, started }, site, refused, allow }: LentNoticeProps) {
  const { say } = useWords();
  if (hasAccess !== false || !started) return null;
  return (
    <section class="silence" data-state="lent">
      <p>{say('access_lent', site)}</p>
      <button type="button" onClick={allow}>
        {say('state_no_access_action')}
      </button>
      {refused && <p>{say('state_no_access_refused')}</p>}
    </section>
  );
}
