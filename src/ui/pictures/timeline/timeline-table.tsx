import { SentenceLink } from '../../sentence-link';
import { type MessageKey, useWords } from '../../words';
import type { EntryMark, TimelineEntry } from './list-entries';

interface TimelineTableProps {
  readonly entries: readonly TimelineEntry[];
  /** Of the document, BCP 47. */
  readonly language: string;
}

const MARKS: Readonly<Record<EntryMark, MessageKey>> = {
  dated: 'timeline_legend_dated',
  named: 'timeline_legend_named',
  relative: 'timeline_legend_relative',
  undated: 'timeline_legend_undated',
};

/** A timeline as a table: all its entries, also those that the picture leaves out. */
export function TimelineTable({ entries, language }: TimelineTableProps) {
  const { say } = useWords();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('column_when')}</th>
          <th scope="col">{say('column_what')}</th>
          <th scope="col">{say('column_how_placed')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ evidence, mark, time, timeNote, text, note }, index) => (
          <tr key={index}>
            <td>
              {time}
              {timeNote && <small>{timeNote}</small>}
            </td>
            <td>
              <SentenceLink span={evidence}>
                <span lang={language} dir="auto">
                  {text}
                </span>
              </SentenceLink>
              {note && <small>{note}</small>}
            </td>
            <td>{say(MARKS[mark])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
