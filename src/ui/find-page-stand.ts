import type { Analysis, DocumentAnswer, Fact, Span } from '../core/model';

/** How the open page stands to a fact of a document. */
export type PageStand = 'supported' | 'conflicts';

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Words long enough, or capital or numeric enough, to say what a passage is about. */
const findTelling = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 3 || /^[\p{Lu}\p{N}]/u.test(word));

const fold = (text: string): string => text.toLowerCase();

/** A sentence may hold several facts; one that shares this share of its object's telling words with the claim is meant. */
const ENOUGH_SHARED = 0.5;

function isMeant(fact: Fact, answer: DocumentAnswer, page: string, document: string, claim: Span): boolean {
  const statement = fold([fact.relation, fact.object.text, ...Object.values(fact.qualifiers)].join(' '));
  const differing = answer.differences.map(({ document: at }) => fold(document.slice(at.start, at.end)));
  if (differing.length > 0) return differing.some((words) => words !== '' && statement.includes(words));
  const telling = findTelling(fact.object.text).map(fold);
  const claimed = new Set((page.slice(claim.start, claim.end).match(/[\p{L}\p{N}]+/gu) ?? []).map(fold));
  const shared = telling.filter((word) => claimed.has(word)).length;
  return telling.length > 0 && shared / telling.length >= ENOUGH_SHARED;
}

/**
 * Whether the page states a document's fact as well, or contradicts it; null when it does neither. A claim counts when
 * it was held against the sentence that the fact was read from and speaks of the fact's own words, so that the other
 * facts of that sentence are not said to be agreed or disagreed with.
 */
export function findPageStand(fact: Fact, id: string, document: string, analysis: Analysis): PageStand | null {
  const { claims, comparisons, article } = analysis;
  const stands = comparisons.flatMap(({ claim: index, answers }) => {
    const claim = claims[index];
    return answers.filter(
      (answer) =>
        claim !== undefined &&
        answer.document === id &&
        fact.evidence.some((span) => overlaps(span, answer.evidence)) &&
        isMeant(fact, answer, article.text, document, claim),
    );
  });
  if (stands.some(({ verdict }) => verdict === 'conflicts')) return 'conflicts';
  return stands.some(({ verdict }) => verdict === 'supported') ? 'supported' : null;
}
