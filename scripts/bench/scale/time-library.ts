// Prints the table of `npm run bench -- scale`; measure-scale.ts bundles and runs it.
import { loadModels } from '../../../src/cli/load-models';
import { readText } from '../../../src/core/analyze';
import { compareClaims } from '../../../src/core/comparison/compare-claims';
import type { Reading } from '../../../src/core/model';
import { readPlainText } from '../../../src/core/text/read-plain-text';
import { findCandidates } from '../../../src/sources/index/find-candidates';
import { toTable } from '../write-section';
import { createLibrary, type Library } from './library';
import { spent } from './spent';
import { SENTENCES_IN_STORY, writeArticle } from './write-article';

const SIZES = [1, 100, 1000, 10_000];
/** Sentences of a document: a short report, of which a reader may well keep thousands. */
const SENTENCES = 16;
/** Every document begins its story at another place. */
const SHIFT = 5;
const CLAIMS = 40;
/** Articles compared at each size, after as many others that warm the code up. */
const ARTICLES = 100;
/** Rounds over those others, until nearly nothing is compiled any more beside the work. */
const WARM_UP = 3;
/** Documents between two words of progress. */
const STRIDE = 500;

const models = loadModels();
const read = (text: string): Reading => readText(readPlainText(text), models);

/** An article of 40 claims on a story of the library, with some numbers of its own. */
function writePage(story: number, revision: number): Reading {
  const page = read(writeArticle(story, 0, SENTENCES_IN_STORY, revision));
  if (page.claims.length < CLAIMS)
    throw new Error(`story ${story} has only ${page.claims.length} claims; add sentences`);
  return { ...page, claims: page.claims.slice(0, CLAIMS) };
}

/** Articles on stories from all over a library of some size, each begun a share of the way to the next. */
const writePages = (size: number, share: number): Reading[] =>
  Array.from({ length: ARTICLES }, (_, turn) =>
    writePage(Math.floor(((turn + share) * size) / ARTICLES), 1 + (turn % 7)),
  );

/** What a comparison takes, the documents not yet in memory: finding them, and with all that follows. */
function compare(page: Reading, library: Library) {
  const index = library.index();
  const [found, finding] = spent(() => findCandidates(page, index));
  const [comparisons, comparing] = spent(() =>
    compareClaims(
      page,
      found.documents.map(library.load),
      (claim, id) => found.byClaim[claim]?.has(Number(id)) === true,
    ),
  );
  return {
    finding: finding.processor,
    processor: finding.processor + comparing.processor,
    clock: finding.clock + comparing.clock,
    answered: comparisons.filter(({ verdict }) => verdict !== 'not-covered').length,
  };
}

type Run = ReturnType<typeof compare>;

/** The value below which a share of the runs stays. */
function at(runs: readonly Run[], of: keyof Run, share: number): number {
  const values = runs.map((run) => run[of]).sort((a, b) => a - b);
  return values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
}

function measureSize(size: number, library: Library) {
  const others = writePages(size, 0);
  const pages = writePages(size, 0.5);
  for (let round = 0; round < WARM_UP; round++) for (const page of others) compare(structuredClone(page), library);
  // What the reading left behind is no cost of comparing.
  global.gc?.();
  const runs = pages.map((page) => compare(page, library));
  const [, opening] = spent(library.open);
  const bytes = library.measure();
  const times = [
    at(runs, 'processor', 0.5),
    at(runs, 'processor', 0.95),
    at(runs, 'clock', 0.5),
    at(runs, 'clock', 0.95),
    at(runs, 'finding', 0.5),
  ];
  return [
    size.toLocaleString('en'),
    ...times.map((ms) => ms.toFixed(1)),
    at(runs, 'answered', 0.5),
    ...[bytes.index / size, bytes.readings / size].map((count) => (count / 1000).toFixed(2)),
    opening.processor.toFixed(1),
  ];
}

/** Grows a library to 10,000 made-up documents and compares articles of 40 claims with it on the way. */
function timeLibrary(): string {
  const library = createLibrary();
  const spentOn = { reading: 0, indexing: 0 };
  const rows: (string | number)[][] = [];
  for (const size of SIZES) {
    for (let story = library.index().alive.size; story < size; story++) {
      const [reading, { processor }] = spent(() => read(writeArticle(story, story * SHIFT, SENTENCES)));
      spentOn.reading += processor;
      spentOn.indexing += spent(() => library.add(reading))[1].processor;
      if (story % STRIDE === 0) console.error(`document ${story + 1} of ${SIZES.at(-1)}`);
    }
    const built = [spentOn.reading / size, spentOn.indexing / size].map((ms) => ms.toFixed(1));
    rows.push([...measureSize(size, library), ...built]);
  }
  return toTable(
    [
      'documents',
      'comparison, ms of processor time: median',
      'p95',
      'by the clock: median',
      'p95',
      'of it finding the documents, median',
      'claims answered, median',
      'index, KB per document',
      'stored reading, KB per document',
      'opening the index, ms',
      'reading, ms per document',
      'packing and indexing, ms per document',
    ],
    rows,
  );
}

console.log(timeLibrary());
