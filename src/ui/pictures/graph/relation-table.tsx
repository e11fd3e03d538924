import type { DocumentView } from '../../../core/report';
import { FigureLink } from '../../figure-link';
import { SentenceLink } from '../../sentence-link';
import { useWords } from '../../words';
import { describeRelation } from './describe-relation';
import type { Relation } from './find-relations';

interface RelationTableProps {
  readonly relations: readonly Relation[];
  readonly document: DocumentView;
}

/** Who is joined to whom, as a table: all relations, also those that the picture has no room for. */
export function RelationTable({ relations, document: { figures, record } }: RelationTableProps) {
  const words = useWords();
  const { say } = words;
  const nameOf = new Map(figures.map(({ id, name }) => [id, name]));
  const link = (id: string) => (
    <FigureLink figure={id}>
      <span lang={record.language} dir="auto">
        {nameOf.get(id)}
      </span>
    </FigureLink>
  );
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('column_from')}</th>
          <th scope="col">{say('column_relation')}</th>
          <th scope="col">{say('column_to')}</th>
        </tr>
      </thead>
      <tbody>
        {relations.map((relation, index) => (
          <tr key={index}>
            <td>{link(relation.from)}</td>
            <td>
              <SentenceLink span={relation.evidence}>
                <span lang={record.language} dir="auto">
                  {describeRelation(words, relation)}
                </span>
              </SentenceLink>
              {relation.mutual && <small>{say('graph_legend_mutual')}</small>}
              {!relation.certain && <small>{say('graph_legend_unsure')}</small>}
            </td>
            <td>{link(relation.to)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
