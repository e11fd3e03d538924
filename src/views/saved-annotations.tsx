import { useState } from 'preact/hooks';
import type { PageReport } from '../core/report';
import { findSaved } from '../exports/find-saved';
import { readAnnotations, type SavedFile } from '../exports/read-annotations';
import { answerKey } from '../ui/answer-key';
import { PassageButton } from '../ui/passage-button';
import { useWords } from '../ui/words';

/** Opens an annotation file that was saved before, and finds its passages on the page in front. */
export function SavedAnnotations({ report }: { readonly report: PageReport | null }) {
  const { say, language } = useWords();
  const [opened, setOpened] = useState<SavedFile | 'refused' | null>(null);
  const open = async (file: File | undefined) => {
    if (file) setOpened(readAnnotations(await file.text()) ?? 'refused');
  };
  const date = (iso: string) => new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(iso));
  const text = report?.analysis.article.text ?? '';
  return (
    <section class="saved" aria-label={say('saved_open')}>
      <label class="file">
        <span>{say('saved_open')}</span>
        <input
          type="file"
          accept=".jsonld,.json,application/ld+json"
          onChange={(event) => void open(event.currentTarget.files?.[0])}
        />
      </label>
      <p class="row-note" role="status">
        {opened === 'refused' && say('saved_refused')}
        {opened && opened !== 'refused' && say('saved_from', opened.title, date(opened.made))}
      </p>
      {opened && opened !== 'refused' && (
        <ul>
          {opened.annotations.map((annotation) => {
            const { exact, verdict, note } = annotation;
            const span = findSaved(text, annotation);
            return (
              <li key={`${annotation.prefix}${exact}`} data-found={span ? '' : undefined}>
                <span class="row-head">
                  {verdict ? (
                    <span class="answer" data-answer={verdict}>
                      {say(answerKey(verdict))}
                    </span>
                  ) : (
                    <span class="row-kind">{note}</span>
                  )}
                  {!span && <span class="row-note">{say('saved_elsewhere')}</span>}
                </span>
                {span ? <PassageButton span={span}>{exact}</PassageButton> : <span class="passage">{exact}</span>}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
