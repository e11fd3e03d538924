import type { Article } from '../../core/model';
import type { TextMap } from '../../page/text-map';

/** What is read of a sample: its text, and where each part of it stands on the view. */
export interface SampleArticle {
  readonly article: Article;
  readonly textMap: TextMap;
}

/** The article that some paragraphs of a view make. */
export function toArticle(paragraphs: readonly HTMLElement[], published: string | null): SampleArticle {
  const nodes = paragraphs.map(({ firstChild }) => firstChild).filter((node) => node instanceof Text);
  const starts: number[] = [];
  let text = '';
  for (const node of nodes) {
    if (text) text += '\n';
    starts.push(text.length);
    text += node.data;
  }
  const pieces = nodes.map((node, index) => ({
    node,
    nodeStart: 0,
    start: starts[index] ?? 0,
    length: node.length,
  }));
  const article: Article = {
    isArticle: true,
    confidence: 1,
    because: [],
    title: null,
    authors: [],
    published,
    modified: null,
    site: null,
    language: 'en',
    url: null,
    text,
    blocks: pieces.map(({ start, length }) => ({ kind: 'paragraph', start, end: start + length })),
  };
  return { article, textMap: { pieces } };
}
