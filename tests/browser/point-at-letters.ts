import type { Article } from '../../src/core/model';
import { detectInSlices } from '../../src/page/article/detect-article';
import { createSlices } from '../../src/page/create-slices';
import { findMarkAtPoint, type Point } from '../../src/page/marks/find-mark-at-point';
import { findMarksAt } from '../../src/page/marks/find-marks-at';
import type { Mark } from '../../src/page/marks/mark';
import { paintMarks } from '../../src/page/marks/paint-marks';
import type { TextPiece } from '../../src/page/text-map';

/** What came of pointing at the letters of a page. */
export interface Pointing {
  readonly letters: number;
  /** Letters that stand under no mark. */
  readonly unmarked: number;
  /** Each letter at which another mark was found than its own, with the words around it. */
  readonly wrong: readonly string[];
}

/** Every how many letters one is pointed at. */
const STEP = 3;

/** A name for each word with a capital, a claim for each other block, a quote between quotation marks: marks in marks. */
function markAll({ text, blocks }: Article): Mark[] {
  const spansOf = (words: RegExp) =>
    [...text.matchAll(words)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
  const names = spansOf(/\p{Lu}\p{L}+/gu).map(
    (span): Mark => ({ ...span, id: `name:${span.start}`, kind: 'name', figure: 'e1' }),
  );
  const quotes = spansOf(/“[^”]*”/gu).map(
    (span): Mark => ({ ...span, id: `quote:${span.start}`, kind: 'quote', quote: 0 }),
  );
  const claims = blocks
    .filter((_, index) => index % 2 === 0)
    .map(
      ({ start, end }): Mark => ({ start, end, id: `claim:${start}`, kind: 'claim', claim: 0, verdict: 'supported' }),
    );
  return [...claims, ...quotes, ...names];
}

/** The middle of a letter of a text node; null when it is not in view, or something lies over it. */
function findLetter(node: Text, at: number): Point | null {
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  const { x, y, width, height } = range.getBoundingClientRect();
  const point = { x: x + width / 2, y: y + height / 2 };
  const around = node.parentElement;
  return width > 0 && around && document.elementFromPoint(point.x, point.y) === around ? point : null;
}

function* findLetters({ node, nodeStart, start, length }: TextPiece): Generator<Point & { readonly offset: number }> {
  node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  for (let at = 0; at < length; at += STEP) {
    const point = /\S/.test(node.data[nodeStart + at] ?? '') ? findLetter(node, nodeStart + at) : null;
    if (point) yield { ...point, offset: start + at };
  }
}

/**
 * Marks the article of the page that it runs in all over, points at its letters and tells where the mark that is found is
 * not the one over the letter.
 *
 * @public called by name in the page
 */
export async function pointAtLetters(): Promise<Pointing> {
  const { signal } = new AbortController();
  const { article, textMap } = await detectInSlices(document, location.href, createSlices(), signal);
  const marks = markAll(article);
  const painted = paintMarks(marks, textMap, article.text, signal);
  await painted.done;
  const wrong: string[] = [];
  let [letters, unmarked] = [0, 0];
  for (const piece of textMap.pieces) {
    for (const { x, y, offset } of findLetters(piece)) {
      const wanted = findMarksAt(marks, offset)[0]?.id ?? 'none';
      const found = findMarkAtPoint(painted, textMap, { x, y })?.mark.id ?? 'none';
      letters += 1;
      if (wanted === 'none') unmarked += 1;
      if (found !== wanted) wrong.push(`${article.text.slice(offset - 8, offset + 8)}: ${found} for ${wanted}`);
    }
  }
  painted.undo();
  return { letters, unmarked, wrong };
}
