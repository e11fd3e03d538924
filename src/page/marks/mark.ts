import type { Span, Verdict } from '../../core/model';

/** What a mark stands for. `claim` and `quote` are indexes into the analysis, `figure` is a figure's id. */
export type MarkMeaning =
  | { readonly kind: 'name'; readonly figure: string }
  | { readonly kind: 'claim'; readonly claim: number; readonly verdict: Verdict }
  | { readonly kind: 'quote'; readonly quote: number };

/** A range of the article's text that is marked on the page. */
export type Mark = Span & MarkMeaning & { readonly id: string };
