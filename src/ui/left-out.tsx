import type { PageReport } from '../core/report';
import { FactItem } from './fact-item';
import { PassageButton } from './passage-button';
import { useWords } from './words';

/** What the documents say that the page does not, and what the page states that no document has. */
export function LeftOut({ report }: { readonly report: PageReport }) {
  const { say } = useWords();
  const { analysis, documents, leftOut, added } = report;
  const { article, claims } = analysis;
  if (leftOut.length + added.length === 0) return <p class="empty">{say('left_out_none')}</p>;
  return (
    <>
      {leftOut.length > 0 && (
        <>
          <h3>{say('left_out_heading', leftOut.length)}</h3>
          <ul class="facts">
            {leftOut.map(({ document: id, fact: factId }) => {
              const document = documents.find(({ record }) => record.id === id);
              const fact = document?.facts.find((one) => one.id === factId);
              return (
                document && fact && <FactItem key={`${id} ${factId}`} fact={fact} document={document} stand={null} />
              );
            })}
          </ul>
        </>
      )}
      {added.length > 0 && (
        <>
          <h3>{say('added_heading', added.length)}</h3>
          <ul class="added" lang={article.language ?? undefined}>
            {added.map((index) => {
              const claim = claims[index];
              return (
                claim && (
                  <li key={index}>
                    <PassageButton span={claim}>{article.text.slice(claim.start, claim.end)}</PassageButton>
                  </li>
                )
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}
