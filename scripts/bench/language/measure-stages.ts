import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModels } from '../../../src/cli/load-models';
import { findClaims } from '../../../src/core/claims/find-claims';
import { linkFigures } from '../../../src/core/figures/link-figures';
import { findNames } from '../../../src/core/names/find-names';
import { findNumbers } from '../../../src/core/numbers/find-numbers';
import { attributeQuotes } from '../../../src/core/quotes/attribute-quotes';
import { readPlainText } from '../../../src/core/text/read-plain-text';
import { splitSentences } from '../../../src/core/text/split-sentences';
import { tagSentences } from '../../../src/core/text/tag-sentences';
import { findTimes } from '../../../src/core/times/find-times';
import { toTable } from '../write-section';

const ARTICLES = 'tests/fixtures/speakers';
/** Rounds before measuring, so that the code is compiled; and rounds of which the median is given. */
const [WARM_UP, ROUNDS] = [5, 15];
/** Stages whose time counts against the limit of this work: what comes on top of tagging. */
const OWN = ['times', 'numbers', 'quotes', 'claims'];

const models = loadModels();

/** Processor time of each stage over one text, in milliseconds; a stage gets what came before it. */
function readOnce(text: string, spent: Map<string, number>): void {
  const during = <T>(stage: string, work: () => T): T => {
    const before = process.cpuUsage();
    const made = work();
    const { user, system } = process.cpuUsage(before);
    spent.set(stage, (spent.get(stage) ?? 0) + (user + system) / 1000);
    return made;
  };
  const article = readPlainText(text);
  const sentences = during('sentences', () => splitSentences(article));
  const names = during('names', () => findNames(article, sentences, models.names));
  const tokens = during('tagging', () => tagSentences(text, sentences, names));
  const times = during('times', () => findTimes(article, sentences, tokens));
  const numbers = during('numbers', () => findNumbers(article, sentences, tokens, times));
  const figures = during('figures', () => linkFigures(article, sentences, tokens, names));
  const said = during('quotes', () => attributeQuotes(article, sentences, tokens, figures));
  const read = { article, sentences, tokens, times, numbers, figures, ...said };
  during('claims', () => findClaims(read, models.claims));
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Warm processor time of each stage for 1,000 words of the project's own articles, as a Markdown table. */
export async function measureStages(): Promise<string> {
  const files = readdirSync(ARTICLES).filter((file) => file.endsWith('.txt'));
  const texts = files.map((file) => readFileSync(join(ARTICLES, file), 'utf8'));
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g) ?? []).length, 0);
  const rounds: Map<string, number>[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const spent = new Map<string, number>();
    for (const text of texts) readOnce(text, spent);
    if (round >= WARM_UP) rounds.push(spent);
  }
  const perThousand = (stages: readonly string[]): string => {
    const sums = rounds.map((spent) => stages.reduce((sum, stage) => sum + (spent.get(stage) ?? 0), 0));
    return ((median(sums) * 1000) / words).toFixed(1);
  };
  const stages = [...(rounds[0]?.keys() ?? [])].map((stage) => [stage, perThousand([stage])]);
  return toTable(['stage', 'ms per 1,000 words'], [...stages, [OWN.join(' + '), perThousand(OWN)]]);
}
