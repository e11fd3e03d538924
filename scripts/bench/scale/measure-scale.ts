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
/** Articles compared at each size, after some that warm the code up. */
const ARTICLES = 100;
const WARM_UP = 100;
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

/** Milliseconds of processor time, the documents not yet in memory: finding them, and with all that follows. */
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
    finding,
    all: finding + comparing,
    answered: comparisons.filter(({ verdict }) => verdict !== 'not-covered').length,
  };
}

const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

function measureSize(size: number, library: Library) {
  const runs = Array.from({ length: WARM_UP + ARTICLES }, (_, turn) =>
    compare(writePage(Math.floor((turn * size) / (WARM_UP + ARTICLES)), 1 + (turn % 7)), library),
  ).slice(WARM_UP);
  const [, opening] = spent(library.open);
  const bytes = library.measure();
  const all = runs.map((run) => run.all);
  return [
    size.toLocaleString('en'),
    ...[
      at(all, 0.5),
      at(all, 0.95),
      at(
        runs.map(({ finding }) => finding),
        0.5,
      ),
    ].map((ms) => ms.toFixed(1)),
    at(
      runs.map(({ answered }) => answered),
      0.5,
    ),
    ...[bytes.index / size, bytes.readings / size].map((count) => (count / 1000).toFixed(2)),
    opening.toFixed(1),
  ];
}

/** Grows a library to 10,000 made-up documents and compares articles of 40 claims with it on the way. */
export async function measureScale(): Promise<string> {
  const library = createLibrary();
  const spentOn = { reading: 0, indexing: 0 };
  const rows: (string | number)[][] = [];
  for (const size of SIZES) {
    for (let story = library.index().alive.size; story < size; story++) {
      const [reading, ms] = spent(() => read(writeArticle(story, story * SHIFT, SENTENCES)));
      spentOn.reading += ms;
      spentOn.indexing += spent(() => library.add(reading))[1];
      if (story % STRIDE === 0) console.error(`document ${story + 1} of ${SIZES.at(-1)}`);
    }
    const built = [spentOn.reading / size, spentOn.indexing / size].map((ms) => ms.toFixed(1));
    rows.push([...measureSize(size, library), ...built]);
  }
  return toTable(
    [
      'documents',
      'comparison, ms: median',
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
