import type { Span } from '../core/model';
import type { DocumentView } from '../core/report';
import { About } from './about';
import { DocumentLink } from './document-link';
import { MarkedText } from './marked-text';
import { useWords } from './words';

interface EvidenceProps {
  readonly document: DocumentView;
  /** The sentence in the document. */
  readonly span: Span;
  readonly marks?: readonly Span[];
}

/** A document's own words, with its name and the way to them. */
export function Evidence({ document: { record, text }, span, marks = [] }: EvidenceProps) {
  const { say } = useWords();
  return (
    <figure class="evidence">
      <blockquote lang={record.language}>
        <MarkedText text={text} span={span} marks={marks} />
      </blockquote>
      <figcaption>
        {say('evidence_from', record.title)}{' '}
        <DocumentLink document={record.id} span={span}>
          {say('evidence_open')}
          <About words={text.slice(span.start, span.end)} language={record.language} />
        </DocumentLink>
      </figcaption>
    </figure>
  );
}
