import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnDocument } from '../core/own-document';
import { About } from './about';
import { DocumentLine } from './document-line';
import { useWords } from './words';

interface OwnDocumentItemProps {
  readonly document: OwnDocument;
  readonly change: (change: Partial<Pick<OwnDocument, 'title' | 'on'>>) => Promise<void>;
  readonly remove: () => Promise<void>;
  /** Gives its words as a file. */
  readonly save: () => Promise<void>;
}

/** One of the reader's documents: a link to it, its switch, and what can be done with it. */
export function OwnDocumentItem({ document, change, remove, save }: OwnDocumentItemProps) {
  const words = useWords();
  const { say } = words;
  const [asking, setAsking] = useState<'rename' | 'remove' | null>(null);
  const own = useRef<HTMLLIElement>(null);
  const hasAsked = useRef(false);
  // The buttons give way to a question, and come back: the focus goes along.
  useEffect(() => {
    if (asking === 'remove' || (asking === null && hasAsked.current)) {
      own.current?.querySelector<HTMLElement>('.own-actions :is(p, button)')?.focus();
    }
    hasAsked.current = asking !== null;
  }, [asking]);
  const { id, title, source, facts, on } = document;
  const about = [source, facts > 0 ? words.count('own_facts', facts) : say('own_none_found')];
  return (
    <li class="own-item" ref={own}>
      <DocumentLine id={id} title={title} about={about} on={on} switched={(now) => void change({ on: now })} />
      {asking === null && (
        <div class="own-actions">
          <button type="button" class="quiet" onClick={() => setAsking('rename')}>
            {say('own_rename')}
            <About words={title} />
          </button>
          <button type="button" class="quiet" onClick={() => void save()}>
            {say('own_save_text')}
            <About words={title} />
          </button>
          <button type="button" class="quiet" onClick={() => setAsking('remove')}>
            {say('own_remove')}
            <About words={title} />
          </button>
        </div>
      )}
      {asking === 'rename' && (
        <RenameForm title={title} save={(changed) => change({ title: changed })} end={() => setAsking(null)} />
      )}
      {asking === 'remove' && (
        <div class="own-actions">
          <p tabIndex={-1}>{say('own_remove_sure')}</p>
          <button type="button" onClick={() => void remove()}>
            {say('own_remove')}
          </button>
          <button type="button" class="quiet" onClick={() => setAsking(null)}>
            {say('own_cancel')}
          </button>
        </div>
      )}
    </li>
  );
}

interface RenameFormProps {
  readonly title: string;
  readonly save: (title: string) => Promise<void>;
  readonly end: () => void;
}

function RenameForm({ title, save, end }: RenameFormProps) {
  const { say } = useWords();
  const [typed, setTyped] = useState(title);
  return (
    <form
      class="own-actions"
      onSubmit={(event) => {
        event.preventDefault();
        void save(typed).then(end);
      }}
    >
      <input
        type="text"
        aria-label={say('own_rename_label', title)}
        value={typed}
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked to type here
        autoFocus
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" disabled={typed.trim() === ''}>
        {say('own_save')}
      </button>
      <button type="button" class="quiet" onClick={end}>
        {say('own_cancel')}
      </button>
    </form>
  );
}
