import { useState } from 'preact/hooks';
import type { Analysis, Span } from '../core/model';
import { findContext } from './find-context';
import { PassageButton } from './passage-button';
import { useWords } from './words';

interface PassageListProps {
  readonly heading: string;
  readonly passages: readonly Span[];
  readonly analysis: Analysis;
}

/** Rows shown before the reader asks for all: about half the popup's height. */
const ROWS_AT_FIRST = 6;

/** Stretches of the page, each in the words around it. */
export function PassageList({ heading, passages, analysis: { article, sentences } }: PassageListProps) {
  const { say } = useWords();
  const [all, setAll] = useState(false);
  if (passages.length === 0) return null;
  const shown = all ? passages : passages.slice(0, ROWS_AT_FIRST);
  return (
    <>
      <h3>{heading}</h3>
      <ul class="passages" lang={article.language ?? undefined}>
        {shown.map((span) => {
          const sentence = sentences.find(({ start, end }) => start <= span.start && span.end <= end) ?? span;
          const { before, at, after } = findContext(article.text, span, sentence);
          return (
            <li key={span.start}>
              <PassageButton span={span}>
                {before}
                <b>{at}</b>
                {after}
              </PassageButton>
            </li>
          );
        })}
      </ul>
      {shown.length < passages.length && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {say('show_all', passages.length)}
        </button>
      )}
    </>
  );
}
