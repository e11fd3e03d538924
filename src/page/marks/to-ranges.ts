import type { Span } from '../../core/model';
import type { TextMap } from '../text-map';
import { toStretches } from './to-stretches';

/**
 * Live ranges over a range of the article's text, one for each text node it touches. They are live so that words which
 * the page replaces lose their mark by themselves. Gives [] when the words are no longer there.
 */
export function toRanges(textMap: TextMap, span: Span, text: string): Range[] {
  return toStretches(textMap, span, text).map(({ node, start, end }) => {
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  });
}
