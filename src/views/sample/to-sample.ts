import type { Span } from '../../core/model';
import type { DocumentView } from '../../core/report';

/** A few lines to try the marks on: a document's own words, of which one number was changed on purpose. */
export interface Sample {
  readonly paragraphs: readonly string[];
  /** The number as it is now and as the document has it; null where the document's first lines have none. */
  readonly change: { readonly sample: string; readonly document: string } | null;
}

/** Paragraphs that fit beside the settings without scrolling. */
const PARAGRAPHS = 3;

/** A count of something: `24 years`; two digits at most, so that years and dates are not meant. */
const COUNT = /(?<![\d.,:/-])([1-9]\d?)(?= [a-z]{3,})/;

const BODY = new Set(['paragraph', 'list', 'quote']);

/** So much more that nobody takes it for a slip of the pen. */
const MORE = 10;

const textOf = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ').trim();

/** The sample of a document: its first paragraphs. */
export function toSample({ text, blocks }: DocumentView): Sample {
  const paragraphs = blocks.filter(({ kind }) => BODY.has(kind)).map((block) => textOf(text, block));
  const first = paragraphs.findIndex((paragraph) => COUNT.test(paragraph));
  const from = Math.max(0, Math.min(first, paragraphs.length - PARAGRAPHS));
  const shown = paragraphs.slice(from, from + PARAGRAPHS);
  const [, number] = COUNT.exec(shown.find((paragraph) => COUNT.test(paragraph)) ?? '') ?? [];
  if (number === undefined) return { paragraphs: shown, change: null };
  const changed = String(Number(number) + MORE);
  const at = shown.findIndex((paragraph) => COUNT.test(paragraph));
  return {
    paragraphs: shown.map((paragraph, index) => (index === at ? paragraph.replace(COUNT, changed) : paragraph)),
    change: { sample: changed, document: number },
  };
}
