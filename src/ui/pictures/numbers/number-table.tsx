import { useMemo } from 'preact/hooks';
import type { DocumentView } from '../../../core/report';
import { SentenceLink } from '../../sentence-link';
import { useWords } from '../../words';
import { PictureSection } from '../picture-section';
import { listNumbers, type NumberRow } from './list-numbers';

/** What a document counts and measures. */
export function NumberTable({ document: view }: { readonly document: DocumentView }) {
  const words = useWords();
  const { say } = words;
  const rows = useMemo(() => listNumbers(words, view), [words, view]);
  const { language } = view.record;
  const drawRow = ({ value, unit, places }: NumberRow) => (
    <tr key={`${value} ${unit}`}>
      <th scope="row">{value}</th>
      <td lang={language}>{unit || '–'}</td>
      <td lang={language}>
        {places.map(({ before, at, after, sentence }, index) => (
          <SentenceLink key={index} span={sentence}>
            <span dir="auto">
              {before}
              <b>{at}</b>
              {after}
            </span>
          </SentenceLink>
        ))}
      </td>
    </tr>
  );
  return (
    <PictureSection id="figures-numbers" heading={say('number_table_heading')}>
      <p class="picture-summary">{say('number_table_summary')}</p>
      {rows.length === 0 ? (
        <p class="empty">{say('number_table_none')}</p>
      ) : (
        <table class="numbers">
          <thead>
            <tr>
              <th scope="col">{say('column_number')}</th>
              <th scope="col">{say('column_unit')}</th>
              <th scope="col">{say('column_words')}</th>
            </tr>
          </thead>
          <tbody>{rows.map(drawRow)}</tbody>
        </table>
      )}
    </PictureSection>
  );
}
