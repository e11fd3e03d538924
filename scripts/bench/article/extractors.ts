import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { readHtml } from '../../../src/cli/read-html';

/** Gives the body text that it finds in a page. */
export type Extractor = (html: string, url: string) => Promise<string>;

const BLOCK =
  /^(?:address|article|aside|blockquote|br|d[dlt]|div|fig\w+|footer|h\d|header|hr|li|main|ol|p|pre|section|t\w+|ul)$/i;
const BODY_KINDS = new Set(['paragraph', 'heading', 'list', 'table', 'quote']);

/** The words of extracted HTML; blocks are kept apart, as none of their words touch on a page. */
function toText(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) parts.push(node.textContent ?? '');
    const isBlock = BLOCK.test(node.nodeName);
    if (isBlock) parts.push('\n');
    for (const child of node.childNodes) walk(child);
    if (isBlock) parts.push('\n');
  };
  walk(document.body);
  return parts.join('');
}

/** This detector and its peers, each called as its own documentation says, all on linkedom. */
export const EXTRACTORS: Readonly<Record<string, Extractor>> = {
  Sidelight: async (html, url) => {
    const { text, blocks } = readHtml(html, url);
    const body = blocks.filter(({ kind }) => BODY_KINDS.has(kind));
    return body.map(({ start, end }) => text.slice(start, end)).join('\n');
  },
  'Mozilla Readability 0.6.0': async (html) => toText(new Readability(parseHTML(html).document).parse()?.content ?? ''),
  'defuddle 0.19.4': async (html, url) =>
    toText((await Defuddle(parseHTML(html).document, url, { useAsync: false })).content),
  '@extractus/article-extractor 9.0.1': async (html, url) => toText((await extractFromHtml(html, url))?.content ?? ''),
};
