import { holdsItem, verbsOf } from '../prepare/clause-at';
import { idsOf } from '../prepare/ids-of';
import type { FigureLinks } from '../prepare/link-page-figures';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import { isPlainReport } from './cover-reports';

/**
 * What a claim reports, where a sentence is of the words of the one who says so: `trade will go on` of `Lind said that trade will
 * go on`, held against a sentence inside a quotation of Lind. Its `teller` is who speaks. Null for any other claim or sentence.
 */
export function withoutReport(
  claim: PreparedSentence,
  sentence: PreparedSentence,
  document: PreparedDocument,
  links: FigureLinks,
): PreparedSentence | null {
  const [first, last] = [sentence.items[0], sentence.items.at(-1)];
  if (!first || !last) return null;
  const { speaker } = document.reading.quotes.find(({ start, end }) => start <= first.start && last.end <= end) ?? {};
  const report = speaker ? claim.clauses.find(isPlainReport) : null;
  const { subject } = report ?? {};
  if (!speaker || !report || !subject) return null;
  const inFrame = (item: PreparedSentence['items'][number]) =>
    holdsItem(subject, item) || verbsOf(report).some((verb) => holdsItem(verb, item));
  const teller = claim.items.find((item) => holdsItem(subject, item) && item.kind === 'figure');
  const clauses = claim.clauses.filter((clause) => clause !== report);
  const items = claim.items.filter((item) => !inFrame(item));
  const isReported = items.every((item) => clauses.some((clause) => holdsItem(clause, item)));
  if (!teller || !isReported || !idsOf(teller, document, links).includes(speaker)) return null;
  return { ...claim, items, clauses, roles: claim.roles.filter(({ clause }) => clause !== report), teller: speaker };
}
