import type { Analysis, Mention, Span, Verdict } from '../../core/model';
import type { PageFindings } from '../../core/report';
import type { Density, Settings } from '../../settings/table';
import type { Mark } from './mark';

/** What of the settings decides which marks are shown. */
export type MarkChoice = Pick<Settings, 'density' | 'markNames' | 'markClaims' | 'markQuotes' | 'ignoredNames'>;

/** From this check-worthiness on, a claim is marked although the document does not speak of it. */
const CHECK_WORTHY = 0.5;

const isOverlapping = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const verdictOf = (analysis: Analysis, claim: number): Verdict =>
  analysis.comparisons.find((comparison) => comparison.claim === claim)?.verdict ?? 'not-covered';

const isMentionShown = (mention: Mention, density: Density): boolean =>
  mention.form === 'name' || (density === 'everything' && mention.form === 'description');

function selectNames({ analysis, links }: PageFindings, { density, ignoredNames }: MarkChoice): Mark[] {
  const ignored = new Set(ignoredNames.map((name) => name.toLowerCase()));
  const linked = new Set(links.map((link) => link.figure));
  return analysis.figures
    .filter(({ id, name }) => (density !== 'spoken-to' || linked.has(id)) && !ignored.has(name.toLowerCase()))
    .flatMap((figure) =>
      figure.mentions
        .filter((mention) => isMentionShown(mention, density))
        .map(({ start, end }): Mark => ({ id: `name:${start}`, kind: 'name', start, end, figure: figure.id })),
    );
}

function selectClaims({ analysis }: PageFindings, density: Density): Mark[] {
  return analysis.claims.flatMap(({ start, end, score }, claim): Mark[] => {
    const verdict = verdictOf(analysis, claim);
    const spokenTo = verdict !== 'not-covered';
    const shown = spokenTo || density === 'everything' || (density === 'worth-checking' && score >= CHECK_WORTHY);
    return shown ? [{ id: `claim:${start}`, kind: 'claim', start, end, claim, verdict }] : [];
  });
}

function selectQuotes({ analysis, links }: PageFindings, density: Density): Mark[] {
  const linked = new Set(links.map((link) => link.figure));
  const answered = analysis.claims.filter((_, claim) => verdictOf(analysis, claim) !== 'not-covered');
  return analysis.quotes.flatMap((quote, index): Mark[] => {
    const { start, end, speaker } = quote;
    const spokenTo = (speaker !== null && linked.has(speaker)) || answered.some((claim) => isOverlapping(claim, quote));
    const shown = density !== 'spoken-to' || spokenTo;
    return shown ? [{ id: `quote:${start}`, kind: 'quote', start, end, quote: index }] : [];
  });
}

/**
 * The marks that a page shows under the reader's settings, in text order, longer before shorter. Density `spoken-to`
 * keeps what a document speaks of; `worth-checking` adds all names, quotes and claims of some weight; `everything`
 * adds every claim and descriptions such as “the Russian leader”; `off` gives none.
 */
export function selectMarks(report: PageFindings, choice: MarkChoice): Mark[] {
  if (choice.density === 'off') return [];
  const marks = [
    ...(choice.markQuotes ? selectQuotes(report, choice.density) : []),
    ...(choice.markClaims ? selectClaims(report, choice.density) : []),
    ...(choice.markNames ? selectNames(report, choice) : []),
  ];
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * The reader's choice where the browser forces its colours. Chromium then paints every highlight as if it were selected,
 * so that only what a document speaks of is worth a mark.
 */
export function calmChoice(choice: MarkChoice): MarkChoice {
  return { ...choice, density: choice.density === 'off' ? 'off' : 'spoken-to', markQuotes: false };
}
