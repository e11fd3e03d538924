import * as v from 'valibot';
import type { Verdict } from '../core/model';

const VERDICTS = ['supported', 'conflicts', 'related', 'not-covered'] as const satisfies readonly Verdict[];

const annotation = v.object({
  body: v.array(v.looseObject({ purpose: v.optional(v.string()), value: v.optional(v.string()) })),
  target: v.object({ source: v.string(), selector: v.array(v.looseObject({ type: v.string() })) }),
});

const file = v.object({
  type: v.literal('AnnotationCollection'),
  label: v.string(),
  created: v.string(),
  first: v.object({ items: v.array(annotation) }),
});

const quoteSelector = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.optional(v.string(), ''),
});

/** One annotation of a saved file. */
export interface SavedAnnotation {
  readonly exact: string;
  readonly prefix: string;
  /** The answer; null for a quotation. */
  readonly verdict: Verdict | null;
  /** What was said of it. */
  readonly note: string;
}

/** An annotation file that was saved here. */
export interface SavedFile {
  readonly title: string;
  /** ISO 8601 date-time. */
  readonly made: string;
  /** Address of the page. */
  readonly source: string;
  readonly annotations: readonly SavedAnnotation[];
}

/** A saved annotation file from its text; null when it is none. */
export function readAnnotations(text: string): SavedFile | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), file), text);
  if (!parsed.success) return null;
  const { label, created, first } = parsed.output;
  const annotations = first.items.flatMap(({ body, target }) => {
    const selector = target.selector
      .map((one) => v.safeParse(quoteSelector, one))
      .find(({ success }) => success)?.output;
    const quote = v.safeParse(quoteSelector, selector);
    if (!quote.success) return [];
    const tag = body.find(({ purpose }) => purpose === 'tagging')?.value;
    const note = body.find(({ purpose }) => purpose === 'assessing' || purpose === 'describing')?.value ?? '';
    const { exact, prefix } = quote.output;
    return { exact, prefix, verdict: VERDICTS.find((verdict) => verdict === tag) ?? null, note };
  });
  return { title: label, made: created, source: first.items[0]?.target.source ?? '', annotations };
}
