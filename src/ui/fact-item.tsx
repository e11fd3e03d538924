import type { Fact } from '../core/model';
import type { DocumentView } from '../core/report';
import { describeFact } from './describe-fact';
import { Evidence } from './evidence';
import { useFilled } from './filling';
import type { PageStand } from './find-page-stand';
import { Pause } from './pause';
import { type MessageKey, useWords } from './words';

interface FactItemProps {
  readonly fact: Fact;
  readonly document: DocumentView;
  /** How the open page stands to it; null when it does not speak of it. */
  readonly stand: PageStand | null;
}

const STANDS: Readonly<Record<PageStand, MessageKey>> = {
  supported: 'stand_supported',
  conflicts: 'stand_conflicts',
};

/** One fact in one line; opened, it shows the sentence that it was read from. */
export function FactItem({ fact, document, stand }: FactItemProps) {
  const words = useWords();
  const filled = useFilled();
  const { subject, relation, object, notes } = describeFact(words, fact);
  return (
    <li class="fact">
      <details>
        <summary>
          <span lang={document.record.language}>
            <b>{subject}</b> {relation} {object}
          </span>
          {notes.length > 0 && <span class="fact-notes"> · {notes.join(' · ')}</span>}
          {stand && (
            <>
              <Pause />
              <span class="answer" data-answer={stand}>
                {words.say(STANDS[stand])}
              </span>
            </>
          )}
        </summary>
        {filled && fact.evidence.map((span) => <Evidence key={span.start} document={document} span={span} />)}
      </details>
    </li>
  );
}
