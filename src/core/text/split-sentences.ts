import type { Article, Sentence } from '../model';
import { isSentenceEnd } from './is-sentence-end';

/** A stop or stops; tokenised text may have a space before it. */
const STOP = /[.!?…。！？]+|\n+/gu;
/** What may close right after a stop and belongs to its sentence. */
const CLOSERS = /^(?:[”’»›)\]]| [”»]| ?''| ?-RRB-|["'])+/u;

/**
 * Splits every block of the article into sentences; a sentence never crosses a block or a line break.
 * Quotation marks and brackets that close after the stop belong to the sentence, also behind a stray space.
 * A quoted stretch of several sentences is split into them.
 */
export function splitSentences(article: Article): Sentence[] {
  return article.blocks.flatMap((block, index) => {
    const text = article.text.slice(block.start, block.end);
    return cutPoints(text).flatMap((end, at, ends) => {
      const start = at ? (ends[at - 1] ?? 0) : 0;
      const words = text.slice(start, end);
      const from = block.start + start + (words.length - words.trimStart().length);
      const to = from + words.trim().length;
      return to > from ? [{ start: from, end: to, block: index }] : [];
    });
  });
}

/** Offsets in the block at which a sentence ends, the block's own end last. */
function cutPoints(text: string): number[] {
  const cuts: number[] = [];
  for (const match of text.matchAll(STOP)) {
    const stop = match.index + match[0].length;
    if (match[0].startsWith('\n')) {
      cuts.push(stop);
      continue;
    }
    const end = stop + closersAt(text, stop);
    const gap = /^\s+/.exec(text.slice(end))?.[0].length ?? 0;
    if (!gap || match.index < (cuts.at(-1) ?? 0)) continue;
    const sentence = text.slice(cuts.at(-1) ?? 0, stop);
    if (isSentenceEnd(sentence, text.slice(end + gap), end > stop)) cuts.push(end);
  }
  return cuts.at(-1) === text.length ? cuts : [...cuts, text.length];
}

function closersAt(text: string, stop: number): number {
  const near = CLOSERS.exec(text.slice(stop))?.[0].length ?? 0;
  if (near || !text.startsWith(' "', stop)) return near;
  // A straight mark behind a space closes only when one is open: an odd number stands before it.
  return (text.slice(0, stop).match(/"/g)?.length ?? 0) % 2 ? 2 : 0;
}
