import type { Article, Span } from '../model';

/** A stretch between quotation marks, marks included; without a closing mark it runs to the end of its block. */
export interface Quotation extends Span {
  /** Index into `article.blocks`. */
  readonly block: number;
  readonly closed: boolean;
  /** False for a block quotation of the page that carries no marks of its own. */
  readonly marked: boolean;
}

/** Opening marks and what closes each. „ is closed by “ in German and ” elsewhere; » and « stand either way round. */
const CLOSES: Readonly<Record<string, readonly string[]>> = {
  '“': ['”', '“'],
  '„': ['“', '”', '"'],
  '«': ['»'],
  '»': ['«'],
  '‘': ['’'],
  '‚': ['‘', '’'],
  '『': ['』'],
  '「': ['」'],
  '‹': ['›'],
  '"': ['"', '”'],
  "'": ["'"],
  "''": ["''", '"'],
  '``': ["''", '``'],
  '”': ['”'],
};
const MARK = /''|``|[“”„«»‘’‚『』「」‹›"']/g;
const SINGLE = /^(?:['‘‚])$/;
const BLANK = /^[\s([{—–\-/:,]?$/u;
const LETTER = /[\p{L}\p{N}]/u;
/** Kinds of block that hold no quotations of the article. */
const SILENT = new Set(['navigation', 'credit', 'byline', 'dateline']);

/**
 * Finds quotations block by block: nested ones stay inside the outer one, apostrophes and inches are no marks. A block that
 * the page sets as a quotation is one even without marks.
 */
export function findQuotations(article: Article): Quotation[] {
  return article.blocks.flatMap(({ start, end, kind }, block): Quotation[] => {
    if (SILENT.has(kind)) return [];
    const found = findInBlock(article.text.slice(start, end));
    if (kind === 'quote' && found.length === 0) return [{ start, end, block, closed: true, marked: false }];
    return found.map((one) => ({ ...one, start: one.start + start, end: one.end + start, block, marked: true }));
  });
}

type Stretch = Pick<Quotation, 'start' | 'end' | 'closed'>;

function findInBlock(text: string): Stretch[] {
  const found: Stretch[] = [];
  const marks = [...text.matchAll(MARK)].map((match) => ({ mark: match[0], at: match.index }));
  for (let i = 0; i < marks.length; i++) {
    const opening = marks[i];
    if (!opening || !isOpening(text, opening.mark, opening.at)) continue;
    const close = findClose(text, marks, i) ?? findStrayClose(marks, i);
    const last = close === null ? null : marks[close];
    if (!last && SINGLE.test(opening.mark)) continue;
    const end = last ? last.at + last.mark.length : text.trimEnd().length;
    const inner = text.slice(opening.at + opening.mark.length, last ? last.at : end);
    if (LETTER.test(inner)) found.push({ start: opening.at, end, closed: last !== null });
    i = close ?? marks.length;
  }
  return found;
}

function isOpening(text: string, mark: string, at: number): boolean {
  const closers = CLOSES[mark];
  const before = text[at - 1] ?? '';
  const after = text[at + mark.length] ?? '';
  if (!closers || (mark !== '«' && /^\s?$/u.test(after))) return false;
  if (mark === '”') return BLANK.test(before) && LETTER.test(after);
  if (mark === '"' || SINGLE.test(mark)) {
    if (mark === "'" && /^'\d0s\b/.test(text.slice(at))) return false;
    return BLANK.test(before) || (mark === '"' && /[“‘'.!?;]/.test(before));
  }
  return true;
}

type Mark = { readonly mark: string; readonly at: number };

/** Index of the mark that closes the one at `open`, nested quotations skipped; null when the block ends first. */
function findClose(text: string, marks: readonly Mark[], open: number): number | null {
  const opening = marks[open];
  const closers = CLOSES[opening?.mark ?? ''] ?? [];
  let depth = 0;
  for (let k = open + 1; k < marks.length; k++) {
    const next = marks[k];
    if (!next) break;
    const isCloser = closers.includes(next.mark) && canClose(text, next, opening?.mark ?? '');
    if (isCloser && depth === 0) return k;
    if (isCloser) depth--;
    else if (next.mark === opening?.mark && next.mark === '“') depth++;
  }
  return null;
}

/** A curly opening mark closed by a straight one, as some pages mix them. */
function findStrayClose(marks: readonly Mark[], open: number): number | null {
  const next = marks[open + 1];
  return marks[open]?.mark === '“' && next?.mark === '"' ? open + 1 : null;
}

/** A closing mark follows a word or a stop; a single one is no apostrophe; a stray space before it is forgiven. */
function canClose(text: string, { mark, at }: Mark, opening: string): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + mark.length] ?? '';
  if (SINGLE.test(opening)) return !/\s/u.test(before) && !LETTER.test(after) && !isPossessive(text, at);
  if (mark === '“' && opening === '“') return !LETTER.test(after) && !/\s/u.test(before);
  if (!/\s/u.test(before)) return true;
  return !LETTER.test(after);
}

/** “the workers’ rights’ …”: an apostrophe after s with a word behind it, where the real closing mark is still to come. */
function isPossessive(text: string, at: number): boolean {
  if (!/s/i.test(text[at - 1] ?? '') || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return false;
  return /^[^'’‘.!?]*[\p{L}\p{N}.,!?][’'](?![\p{L}])/u.test(text.slice(at + 1));
}
