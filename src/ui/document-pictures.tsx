import type { DocumentView } from '../core/report';
import { FigureGraph } from './pictures/graph/figure-graph';
import { NumberTable } from './pictures/numbers/number-table';
import { Timeline } from './pictures/timeline/timeline';
import { useWords } from './words';

interface DocumentPicturesProps {
  readonly document: DocumentView;
  /** Id of the figure that the reader chose. */
  readonly chosen: string | null;
}

/** What stands beside a document: pictures drawn from its facts. */
export function DocumentPictures({ document: view, chosen }: DocumentPicturesProps) {
  const { say } = useWords();
  const parts = [
    { to: 'relations', label: say('graph_heading') },
    { to: 'timeline', label: say('timeline_heading') },
    { to: 'figures-numbers', label: say('number_table_heading') },
  ];
  return (
    <>
      <nav class="parts" aria-label={say('document_parts')}>
        <ul>
          {parts.map(({ to, label }) => (
            <li key={to}>
              <a href={`#${to}`}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      <FigureGraph document={view} chosen={chosen} />
      <Timeline document={view} />
      <NumberTable document={view} />
    </>
  );
}
