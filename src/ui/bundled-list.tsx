import type { DocumentView } from '../core/report';
import { toDocumentPath } from './to-document-path';
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
          <div class="own-line">
            <div>
              <a href={`/${toDocumentPath(id, null)}`} lang={language} dir="auto">
                {title}
              </a>
              <p class="label own-about">{[source, count('own_facts', facts.length)].filter(Boolean).join(' · ')}</p>
            </div>
            <span class="switch switch-small">
              <input
                type="checkbox"
                role="switch"
                aria-label={say('own_used', title)}
                checked={!off.includes(id)}
                aria-checked={!off.includes(id)}
                onChange={({ currentTarget: { checked } }) =>
                  changed(checked ? off.filter((other) => other !== id) : [...off, id])
                }
              />
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
