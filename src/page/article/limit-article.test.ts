import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { limitArticle } from './limit-article';
import { readSnapshot } from './read-snapshot';
import { finish } from './steps';
import { takeSnapshot } from './take-snapshot';

const SENTENCE = 'The council voted nine to two on Tuesday to close the old bridge for repairs until the spring. ';

const detect = (paragraphs: number) => {
  const body = Array.from({ length: paragraphs }, (_, index) => `<p>${index} ${SENTENCE.repeat(3)}</p>`).join('');
  const { document } = parseHTML(
    `<html><body><article><h1>Old bridge to close until spring</h1>${body}</article></body></html>`,
  );
  const taken = finish(takeSnapshot(document, 'https://larkfield.example/2025/04/08/bridge', null));
  const answers = { signers: [], times: { marked: '', times: [], near: '' }, isForSale: false };
  const outcome = finish(readSnapshot(taken.snapshot, answers));
  if ('asks' in outcome) throw new Error(`asks for ${outcome.asks}`);
  return { nodes: taken.nodes, reading: outcome.reading };
};

describe('an article longer than is read', () => {
  const { nodes, reading: whole } = detect(20);
  const cut = limitArticle(whole, 2000);

  it('ends with a whole block', () => {
    expect(cut.article.text.length).toBeLessThanOrEqual(2000);
    expect(whole.article.text.startsWith(cut.article.text)).toBe(true);
    expect(cut.article.blocks.at(-1)?.end).toBe(cut.article.text.length);
  });

  it('keeps the way back to the page for every letter that is left', () => {
    for (const { node, nodeStart, start, length } of cut.pieces)
      expect(nodes[node]?.data.slice(nodeStart, nodeStart + length)).toBe(
        cut.article.text.slice(start, start + length),
      );
    expect(cut.pieces.length).toBeGreaterThan(3);
  });

  it('is left alone within the limit', () => {
    expect(limitArticle(whole)).toBe(whole);
  });
});
