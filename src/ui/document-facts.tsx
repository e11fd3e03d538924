import { useMemo } from 'preact/hooks';
import type { DocumentView, PageReport } from '../core/report';
import { DocumentLink } from './document-link';
import { FigureSection } from './figure-section';
import { findPageStand } from './find-page-stand';
import { groupFacts } from './group-facts';
import { useWords } from './words';

interface DocumentFactsProps {
  readonly document: DocumentView;
  /** The open page, when it is an article that was read. */
  readonly report: PageReport | null;
  /** How many figures are open from the start. */
  readonly open?: number;
}

/** Enough to see what is there, and the other figures still in sight below. */
const OPEN_AT_FIRST = 1;

/** A document's facts by figure, people first. */
export function DocumentFacts({ document, report, open = OPEN_AT_FIRST }: DocumentFactsProps) {
  const { say } = useWords();
  const { record, text, figures, facts } = document;
  const stands = useMemo(
    () => new Map(facts.map((fact) => [fact, report ? findPageStand(fact, record.id, text, report.analysis) : null])),
    [document, report],
  );
  const named = new Set(report?.links.filter((link) => link.document === record.id).map((link) => link.documentFigure));
  return (
    <div class="document">
      <p class="document-title">
        <span class="label">{say('document_about')}</span>{' '}
        <DocumentLink document={record.id}>
          <span lang={record.language}>{record.title}</span>
        </DocumentLink>
      </p>
      {groupFacts(facts, figures).map((group, index) => (
        <FigureSection
          key={group.figure?.id ?? ''}
          group={group}
          document={document}
          open={index < open}
          onPage={group.figure !== null && named.has(group.figure.id)}
          standOf={(fact) => stands.get(fact) ?? null}
        />
      ))}
    </div>
  );
}
