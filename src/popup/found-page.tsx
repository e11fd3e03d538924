import type { PageReport } from '../core/report';
import { DocumentFacts } from '../ui/document-facts';
import { Filling, useFilled } from '../ui/filling';
import { FoundHeader } from '../ui/found-header';
import { JumpList } from '../ui/jump-list';
import { LeftOut } from '../ui/left-out';
import { NumbersAndTimes } from '../ui/numbers-and-times';
import { QuotesBySpeaker } from '../ui/quotes-by-speaker';
import { Section } from '../ui/section';
import { sortClaims } from '../ui/sort-claims';
import { SpokenToClaims } from '../ui/spoken-to-claims';
import { useWords } from '../ui/words';

/** A page that was read: what was found, in words and in full. */
export function FoundPage({ report }: { readonly report: PageReport }) {
  const { say } = useWords();
  const { analysis, documents } = report;
  const { numbers, times, quotes } = analysis;
  const facts = documents.reduce((sum, document) => sum + document.facts.length, 0);
  return (
    <Filling>
      <FoundHeader report={report} />
      <JumpList
        jumps={[
          { to: 'facts', label: say('jump_facts'), count: facts },
          { to: 'claims', label: say('jump_claims'), count: sortClaims(analysis).length },
          { to: 'quotes', label: say('jump_quotes'), count: quotes.length },
          { to: 'left-out', label: say('jump_left_out'), count: report.leftOut.length + report.added.length },
          { to: 'numbers', label: say('jump_numbers'), count: numbers.length + times.length },
        ]}
      />
      {documents.length > 0 && (
        <Section id="facts" heading={say('section_facts')}>
          {documents.map((document) => (
            <DocumentFacts key={document.record.id} document={document} report={report} />
          ))}
        </Section>
      )}
      <FurtherParts report={report} />
    </Filling>
  );
}

/** What stands below the facts. */
function FurtherParts({ report }: { readonly report: PageReport }) {
  const { say } = useWords();
  const { analysis, documents } = report;
  if (!useFilled()) return null;
  return (
    <>
      {documents.length > 0 && (
        <Section id="claims" heading={say('section_claims')}>
          <SpokenToClaims report={report} />
        </Section>
      )}
      <Section id="quotes" heading={say('section_quotes')}>
        <QuotesBySpeaker analysis={analysis} />
      </Section>
      <Section id="left-out" heading={say('section_left_out')}>
        <LeftOut report={report} />
      </Section>
      <Section id="numbers" heading={say('section_numbers')}>
        <NumbersAndTimes analysis={analysis} />
      </Section>
    </>
  );
}
