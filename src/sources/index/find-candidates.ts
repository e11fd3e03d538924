import { standsAlone } from '../../core/comparison/prepare/shares-topic';
import type { PageReading } from '../../core/model';
import { createLookup, type DocumentIndex, hasPosting, type IndexPlace, type Postings } from './create-lookup';
import { findFigureKeys, findIndexKeys } from './find-index-keys';
import { hashKey } from './index-segment';
import { createScores, openCandidates, type WantedKey } from './open-candidates';

/** The documents that may speak to a page's claims. */
export interface Candidates {
  /** Numbers of documents, those that speak to most of the page first. */
  readonly documents: readonly number[];
  /** For each claim of the page the numbers of the documents it is worth holding against. */
  readonly byClaim: readonly ReadonlySet<number>[];
}

/** Documents that one page is held against: each takes milliseconds to prepare, and a reader reads a few at most. */
export const MOST_DOCUMENTS = 3;
/** Documents that one claim is held against: enough to show two that disagree. */
const MOST_FOR_CLAIM = 2;
/** Share of a claim's worth that a document must have; below it no answer has ever come out. */
const LEAST_SHARE = 0.25;
/** Figures that page and document must share, as `sharesTopic` has it. */
const FEWEST_FIGURES = 2;

/** Finds the documents worth holding a page against, without looking at the others. */
export function findCandidates(page: PageReading, index: DocumentIndex): Candidates {
  const lookUp = createLookup(index);
  const claims = page.claims.map((claim) =>
    [...findIndexKeys(page, claim)].map(([key, weight]) => {
      const postings = lookUp(key);
      return { postings, weight: weight * rarity(postings.frequency, index.alive.size) };
    }),
  );
  const figures = page.figures.map((figure) =>
    findFigureKeys(figure, page.article.text).map(({ key }) => lookUp(hashKey(key))),
  );
  const opened = new Map<number, IndexPlace>();
  const scores = createScores(index);
  for (const wanted of claims)
    for (const place of openCandidates(wanted, index, scores)) opened.set(toNumber(place), place);
  const isAlone = standsAlone(page);
  const onTopic = [...opened.values()].filter((place) => isAlone || sharesEnough(figures, place));
  const scored = onTopic.map((place) => ({ place, shares: claims.map((wanted) => shareOf(wanted, place)) }));
  // Squared: a document that says half of ten claims is worth more than one that says a tenth of fifty.
  const worth = ({ shares }: { readonly shares: readonly number[] }) =>
    shares.reduce((sum, share) => sum + share ** 2, 0);
  const chosen = scored.sort((a, b) => worth(b) - worth(a)).slice(0, MOST_DOCUMENTS);
  return {
    documents: chosen.map(({ place }) => toNumber(place)),
    byClaim: claims.map((_, claim) => {
      const speaking = chosen.filter(({ shares }) => (shares[claim] ?? 0) >= LEAST_SHARE);
      const best = speaking.sort((a, b) => (b.shares[claim] ?? 0) - (a.shares[claim] ?? 0)).slice(0, MOST_FOR_CLAIM);
      return new Set(best.map(({ place }) => toNumber(place)));
    }),
  };
}

const toNumber = ({ segment, at }: IndexPlace): number => segment.documents[at] ?? 0;

/** How much a key says, by the number of documents that have it: 0 when all do. */
const rarity = (frequency: number, documents: number): number => Math.log(1 + documents / (frequency + 0.5));

function shareOf(wanted: readonly WantedKey[], place: IndexPlace): number {
  let all = 0;
  let shared = 0;
  for (const { postings, weight } of wanted) {
    all += weight;
    if (hasPosting(postings, place)) shared += weight;
  }
  return all ? shared / all : 0;
}

/** Whether a document names enough figures of the page. */
function sharesEnough(figures: readonly (readonly Postings[])[], place: IndexPlace): boolean {
  let shared = 0;
  for (const keys of figures) {
    if (keys.some((postings) => hasPosting(postings, place))) shared++;
    if (shared >= FEWEST_FIGURES) return true;
  }
  return false;
}
