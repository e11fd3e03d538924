import type { Attribution, Claim, Reason, Span } from '../../core/model';
import { isTelling } from '../../core/quotes/is-telling';
import type { PageFindings } from '../../core/report';
import type { LinkedWords } from './describe-figure';

/** Rules of the sourcing lexicon, without their `vague-`: how a text leans on someone whom it does not name. */
const VAGUE = /^vague-(.+)$/;

/** Leaning on someone unnamed: in what way, and with which words. */
export interface Vagueness {
  /** `unnamed-source`, `role-only`, `study`, `passive`, `adverb` */
  readonly kind: string;
  readonly words: string;
}

/** Who says so on the page. */
export interface SaidBy {
  /** The one who tells, then whom that one cites: both links of “Yonhap, citing KCNA”. Empty when nobody is named. */
  readonly sources: readonly LinkedWords[];
  /** Each kind of leaning on someone unnamed once. */
  readonly vague: readonly Vagueness[];
}

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const isSameSpan = (a: Span | undefined, b: Span | undefined): boolean => a?.start === b?.start && a?.end === b?.end;

const isCiting = ({ rule }: Attribution): boolean => rule === 'cue-citing';

/** The name of a source with a way to its card, else the page's own words for it. */
function linkSource({ analysis }: PageFindings, { speaker, source }: Attribution): LinkedWords[] {
  const figure = analysis.figures.find(({ id }) => id === speaker);
  if (figure) return [{ text: figure.name, subject: { kind: 'figure', figure: figure.id } }];
  return source ? [{ text: analysis.article.text.slice(source.start, source.end), subject: null }] : [];
}

/**
 * Who tells what stands in a range of the page: the source with the largest share of it, and behind it the one that it
 * cites. Empty when it is nobody's words but the page's.
 */
export function findSources(report: PageFindings, span: Span): LinkedWords[] {
  const { attributions, article } = report.analysis;
  const shareOf = ({ content }: Attribution): number => content.reduce((sum, part) => sum + overlap(part, span), 0);
  const telling = attributions.filter((one) => shareOf(one) > 0 && isTelling(one, article.text));
  const rank = (one: Attribution): number => shareOf(one) - (isCiting(one) ? 0.5 : 0);
  const [first] = telling.sort((a, b) => rank(b) - rank(a));
  if (!first) return [];
  const chain = telling.filter((one) => isSameSpan(one.content[0], first.content[0]));
  const links = [first, ...chain.filter((one) => one !== first && isCiting(one))];
  return links.flatMap((one) => linkSource(report, one));
}

function readVague(reasons: readonly Reason[], text: string): Vagueness[] {
  const found = new Map<string, Vagueness>();
  for (const { rule, at } of reasons) {
    const kind = VAGUE.exec(rule)?.[1];
    const [first] = at;
    if (kind && first && !found.has(kind)) found.set(kind, { kind, words: text.slice(first.start, first.end) });
  }
  return [...found.values()];
}

/** Who says a claim, and where the page leans on someone without a name. */
export function describeSaying(report: PageFindings, claim: Claim): SaidBy {
  return {
    sources: claim.stance === 'attributed' ? findSources(report, claim) : [],
    vague: readVague(claim.because, report.analysis.article.text),
  };
}
