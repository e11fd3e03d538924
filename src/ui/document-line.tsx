import { toDocumentPath } from './to-document-path';
import { useWords } from './words';

interface DocumentLineProps {
  readonly id: string;
  readonly title: string;
  /** BCP 47, where it is known. */
  readonly language?: string | undefined;
  /** What else is known of it; what is empty is left out. */
  readonly about: readonly (string | null | undefined)[];
  readonly on: boolean;
  readonly switched: (on: boolean) => void;
}

/** A document in a list: a link to it, what is known of it, and the switch whether pages are held against it. */
export function DocumentLine({ id, title, language, about, on, switched }: DocumentLineProps) {
  const { say } = useWords();
  return (
    <div class="own-line">
      <div>
        <a href={`/${toDocumentPath(id, null)}`} lang={language} dir="auto">
          {title}
        </a>
        <p class="label own-about">{about.filter(Boolean).join(' · ')}</p>
      </div>
      <span class="switch switch-small">
        <input
          type="checkbox"
          role="switch"
          aria-label={say('own_used', title)}
          checked={on}
          aria-checked={on}
          onChange={(event) => switched(event.currentTarget.checked)}
        />
      </span>
    </div>
  );
}
