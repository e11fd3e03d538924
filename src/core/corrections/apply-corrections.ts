import type { Comparison } from '../model';
import type { DocumentView, PageReport } from '../report';
import type { Corrections } from './corrections';

/** Words as they are kept and met again: a line break of the page is no other word. */
export const toKeptWords = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Under which an answer that the reader called wrong says why it is not given any more. */
const RULE = 'reader-said-wrong';

function silence(comparison: Comparison): Comparison {
  return {
    claim: comparison.claim,
    verdict: 'not-covered',
    evidence: [],
    differences: [],
    because: [{ rule: RULE, at: [] }],
  };
}

/** Finds the words of a comparison's passages among those that the reader called wrong for this claim. */
function isWrong(report: PageReport, comparison: Comparison, { wrongPairings }: Corrections): boolean {
  const claim = report.analysis.claims[comparison.claim];
  if (!claim) return false;
  const words = toKeptWords(report.analysis.article.text.slice(claim.start, claim.end));
  const own = wrongPairings.filter((pairing) => pairing.claim === words);
  return own.some(({ document, passage }) => {
    const view = report.documents.find(({ record }) => record.id === document);
    return comparison.evidence.some(
      (span) => span.document === document && toKeptWords(view?.text.slice(span.start, span.end) ?? '') === passage,
    );
  });
}

const nameOf = (view: DocumentView | undefined, figure: string): string | undefined =>
  view?.figures.find(({ id }) => id === figure)?.name;

/**
 * A report after what the reader put right: an answer that rests on a passage called wrong for these words is withdrawn
 * whole, since nobody knows what it would have been without; a name that was said to be someone else loses its link.
 */
export function applyCorrections(report: PageReport, corrections: Corrections): PageReport {
  const { wrongPairings, mistaken } = corrections;
  if (wrongPairings.length + mistaken.length === 0) return report;
  const { analysis, documents, links } = report;
  const comparisons = analysis.comparisons.map((comparison) =>
    isWrong(report, comparison, corrections) ? silence(comparison) : comparison,
  );
  const kept = links.filter(({ figure, document, documentFigure }) => {
    const name = analysis.figures.find(({ id }) => id === figure)?.name;
    const other = nameOf(
      documents.find(({ record }) => record.id === document),
      documentFigure,
    );
    return !mistaken.some((one) => one.name === name && one.document === document && one.figure === other);
  });
  return { analysis: { ...analysis, comparisons }, documents, links: kept };
}
