import type { Span } from '../core/model';
import type { TextSelectors } from '../core/report';
import { toRanges } from './marks/to-ranges';
import type { TextMap } from './text-map';

/** UTF-16 units of text kept on each side of a passage: enough to tell two places with the same words apart. */
const CONTEXT = 32;

/** The text of a root as the Web Annotation selectors count it, all its text nodes in order, and where each begins. */
function layOut(root: Node): { text: string; starts: Map<Node, number> } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const starts = new Map<Node, number>();
  const parts: string[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data = '' } = node instanceof CharacterData ? node : {};
    starts.set(node, length);
    parts.push(data);
    length += data.length;
  }
  return { text: parts.join(''), starts };
}

/**
 * Where ranges of the article stand in the page's body, in the terms of the Web Annotation model: quote with context, and
 * position in the text of all text nodes below `body`. Null for words that are no longer there.
 */
export function describeSpans(textMap: TextMap, article: string, spans: readonly Span[]): (TextSelectors | null)[] {
  const { text, starts } = layOut(document.body);
  return spans.map((span) => {
    const ranges = toRanges(textMap, span, article);
    const [first] = ranges;
    const last = ranges.at(-1);
    const from = first && starts.get(first.startContainer);
    const to = last && starts.get(last.endContainer);
    if (from === undefined || to === undefined || !first || !last) return null;
    const start = from + first.startOffset;
    const end = to + last.endOffset;
    return {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
      start,
      end,
    };
  });
}
