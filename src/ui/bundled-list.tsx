import type { DocumentView } from '../core/report';
import { DocumentLine } from './document-line';
import { useWords } from './words';

interface BundledListProps {
  readonly documents: readonly DocumentView[];
  /** Ids of those that are switched off. */
  readonly off: readonly string[];
  readonly changed: (off: readonly string[]) => void;
}

/** The documents that come with the extension, each with a link to it and its switch. */
export function BundledList({ documents, off, changed }: BundledListProps) {
  const { say, count } = useWords();
  return (
    <ul class="own-list" aria-label={say('setting_documentsOff')}>
      {documents.map(({ record: { id, title, source, language }, facts }) => (
        <li class="own-item" key={id}>
          <DocumentLine
            id={id}
            title={title}
            language={language}
            about={[source, count('own_facts', facts.length)]}
            on={!off.includes(id)}
            switched={(on) => changed(on ? off.filter((other) => other !== id) : [...off, id])}
          />
        </li>
      ))}
    </ul>
  );
}
