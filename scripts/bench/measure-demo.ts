import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { readHtml } from '../../src/cli/read-html';
import { analyze } from '../../src/core/analyze';
import type { Analysis, SourceDocument, Verdict } from '../../src/core/model';
import type { Models } from '../../src/core/models';

const PAGE = join(import.meta.dirname, '../../tests/demo/world/a-drive-in-pyongyang');

interface Expected {
  readonly claim: string;
  readonly verdict: Verdict;
}

const BODY_KINDS = new Set(['paragraph', 'heading', 'list', 'table', 'quote']);

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0);

/** How well the words found agree with the words wanted, each counted as often as it stands there. 0..1 */
function measureOverlap(found: string, wanted: string): number {
  const [a, b] = [countWords(found), countWords(wanted)];
  const shared = sum([...a].map(([word, count]) => Math.min(count, b.get(word) ?? 0)));
  return (2 * shared) / (sum(a.values()) + sum(b.values()));
}

function measureBody(html: string, { article }: Analysis): number {
  const body = article.blocks.filter(({ kind }) => BODY_KINDS.has(kind));
  const { document } = parseHTML(html);
  for (const aside of document.querySelectorAll('.body figure, .pull-quote')) aside.remove();
  const wanted = [...document.querySelectorAll('.standfirst, .body > *')]
    .map((element) => element.textContent)
    .join(' ');
  return measureOverlap(body.map(({ start, end }) => article.text.slice(start, end)).join(' '), wanted);
}

/** The answer given to the claim that has these words; null when they are in no claim. */
function findVerdict({ article, claims, comparisons }: Analysis, words: string): Verdict | null {
  const at = article.text.indexOf(words);
  if (at < 0) throw new Error(`the demo article does not say “${words}”`);
  const claim = claims.findIndex(({ start, end }) => start < at + words.length && at < end);
  return comparisons.find((comparison) => comparison.claim === claim)?.verdict ?? null;
}

/** What the engine makes of the demo article, held against what stands beside it. */
export function measureDemo(models: Models, documents: readonly SourceDocument[]): Map<string, number> {
  const html = readFileSync(`${PAGE}.html`, 'utf8');
  const { answers }: { answers: Expected[] } = JSON.parse(readFileSync(`${PAGE}.json`, 'utf8'));
  const analysis = analyze(readHtml(html, 'https://larkfield-courier.example/'), models, documents);
  const given = answers.map(({ claim, verdict }) => ({
    claim,
    wanted: verdict,
    verdict: findVerdict(analysis, claim),
  }));
  const wrong = given.filter(({ wanted, verdict }) => verdict !== wanted);
  for (const { claim, wanted, verdict } of wrong) console.log(`  “${claim}”: ${verdict ?? 'no claim'}, not ${wanted}`);
  return new Map([
    ['demo article: body text, F1 of words', Number(measureBody(html, analysis).toFixed(3))],
    [`demo article: answers as a reader would give them, of ${answers.length}`, answers.length - wrong.length],
    ['demo article: false conflicts', wrong.filter(({ verdict }) => verdict === 'conflicts').length],
  ]);
}
