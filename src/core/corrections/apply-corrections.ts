import { toComparison } from '../comparison/explain/to-comparison';
import type { Comparison } from '../model';
import type { DocumentView, PageFindings } from '../report';
import type { Corrections } from './corrections';

/** Words as they are kept and met again: a line break of the page is no other word. */
export const toKeptWords = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Under which an answer that the reader called wrong says why it is not given any more. */
const RULE = 'reader-said-wrong';

/** The comparison without the answers whose passages the reader called wrong for this claim; itself when there are none. */
function correct(report: PageFindings, comparison: Comparison, { wrongPairings }: Corrections): Comparison {
  const claim = report.analysis.claims[comparison.claim];
  if (!claim) return comparison;
  const words = toKeptWords(report.analysis.article.text.slice(claim.start, claim.end));
  const own = wrongPairings.filter((pairing) => pairing.claim === words);
  const kept = comparison.answers.filter(({ document, evidence: { start, end } }) => {
    const view = report.documents.find(({ record }) => record.id === document);
    const passage = toKeptWords(view?.text.slice(start, end) ?? '');
    return !own.some((pairing) => pairing.document === document && pairing.passage === passage);
  });
  if (kept.length === comparison.answers.length) return comparison;
  const corrected = toComparison(comparison.claim, kept);
  return kept.length > 0 ? corrected : { ...corrected, because: [{ rule: RULE, at: [] }] };
}

const nameOf = (view: DocumentView | undefined, figure: string): string | undefined =>
  view?.figures.find(({ id }) => id === figure)?.name;

/**
 * A report after what the reader put right: an answer that rests on a passage called wrong for these words is withdrawn,
 * what other documents say stays; a name that was said to be someone else loses its link.
 */
export function applyCorrections<Report extends PageFindings>(report: Report, corrections: Corrections): Report {
  const { wrongPairings, mistaken } = corrections;
  if (wrongPairings.length + mistaken.length === 0) return report;
  const { analysis, documents, links } = report;
  const comparisons = analysis.comparisons.map((comparison) => correct(report, comparison, corrections));
  const kept = links.filter(({ figure, document, documentFigure }) => {
    const name = analysis.figures.find(({ id }) => id === figure)?.name;
    const other = nameOf(
      documents.find(({ record }) => record.id === document),
      documentFigure,
    );
    return !mistaken.some((one) => one.name === name && one.document === document && one.figure === other);
  });
  return { ...report, analysis: { ...analysis, comparisons }, links: kept };
}
