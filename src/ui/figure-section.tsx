import type { Fact } from '../core/model';
import type { DocumentView } from '../core/report';
import { FactItem } from './fact-item';
import { useFilled } from './filling';
import type { PageStand } from './find-page-stand';
import type { FigureFacts } from './group-facts';
import { useWords } from './words';

interface FigureSectionProps {
  readonly group: FigureFacts;
  readonly document: DocumentView;
  readonly open: boolean;
  /** Whether the open page names the figure too. */
  readonly onPage: boolean;
  readonly standOf: (fact: Fact) => PageStand | null;
}

/** A figure of the document: who it is in the document's words, and the facts about it. */
export function FigureSection({ group: { figure, facts }, document, open, onPage, standOf }: FigureSectionProps) {
  const { say, count } = useWords();
  const filled = useFilled();
  const [description] = figure?.descriptions ?? [];
  const conflicts = facts.filter((fact) => standOf(fact) === 'conflicts').length;
  return (
    <details class="figure" open={open}>
      <summary>
        <h3 lang={document.record.language}>{figure?.name ?? say('figure_none')}</h3>
        <span class="figure-note">
          {description && <span lang={document.record.language}>{description.text} · </span>}
          {count('figure_facts', facts.length)}
          {conflicts > 0 && ` · ${count('figure_conflicts', conflicts)}`}
          {conflicts === 0 && onPage && ` · ${say('figure_on_page')}`}
        </span>
      </summary>
      {(open || filled) && (
        <ul class="facts">
          {facts.map((fact) => (
            <FactItem key={fact.id} fact={fact} document={document} stand={standOf(fact)} />
          ))}
        </ul>
      )}
    </details>
  );
}
