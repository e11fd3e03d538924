import type { Analysis, Span } from '../core/model';
import { findContext } from './find-context';
import { PassageButton } from './passage-button';

interface PassagesProps {
  readonly spans: readonly Span[];
  readonly analysis: Analysis;
}

/** Stretches of the page as buttons that lead there, each in the words around it. */
export function Passages({ spans, analysis: { article, sentences } }: PassagesProps) {
  return (
    <ul class="passages" lang={article.language ?? undefined}>
      {spans.map((span) => {
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
  );
}
