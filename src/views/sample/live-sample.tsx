import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { addCorrections } from '../../core/corrections/add-corrections';
import type { DocumentView, PageReport } from '../../core/report';
import { askBackground } from '../../messages/ask';
import { annotatePage } from '../../page/annotate-page';
import { adoptStyle } from '../../page/marks/adopt-style';
import type { TextMap } from '../../page/text-map';
import { untilAborted } from '../../page/until-aborted';
import { translate } from '../../platform/translate';
import { changeSettings } from '../../settings/store';
import type { Settings } from '../../settings/table';
import { useWords } from '../../ui/words';
import { toArticle } from './to-article';
import { toSample } from './to-sample';

interface LiveSampleProps {
  readonly document: DocumentView;
  readonly settings: Settings;
}

interface Read {
  readonly report: PageReport;
  readonly textMap: TextMap;
}

/** A few lines with the marks and cards as pages get them, read by the same engine, under the settings as they are now. */
export function LiveSample({ document: source, settings }: LiveSampleProps) {
  const { say } = useWords();
  const root = useRef<HTMLQuoteElement>(null);
  const [read, setRead] = useState<Read | null>(null);
  const { paragraphs, change } = useMemo(() => toSample(source), [source]);

  useEffect(() => {
    const { article, textMap } = toArticle([...(root.current?.querySelectorAll('p') ?? [])], source.record.published);
    void askBackground('readSample', { article }).then(
      (answer) => answer.ok && setRead({ report: answer.value, textMap }),
    );
  }, [source]);

  useEffect(() => {
    if (!read) return;
    const life = new AbortController();
    const { signal } = life;
    const annotated = annotatePage(
      {
        ...read,
        settings,
        translate,
        correct: (correction) => changeSettings(addCorrections(settings, correction)),
        openDocument: (document, span) => void askBackground('openDocument', { document, span }),
        layStyle: async (css, own) => own.addEventListener('abort', adoptStyle(document, css), { once: true }),
      },
      signal,
    );
    void untilAborted(annotated, signal);
    return () => life.abort();
  }, [read, settings]);

  return (
    <figure class="sample" aria-busy={read === null}>
      <blockquote ref={root} lang={source.record.language}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </blockquote>
      <figcaption>
        {change
          ? say('sample_changed', source.record.title, change.document, change.sample)
          : say('sample', source.record.title)}
      </figcaption>
    </figure>
  );
}
