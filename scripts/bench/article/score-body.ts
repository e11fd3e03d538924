/** Words in a row that are compared, as article-extraction-benchmark's evaluate.py does. */
const SHINGLE = 4;

function countShingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - SHINGLE + 1); at++) {
    const key = words.slice(at, at + SHINGLE).join(' ');
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0);
const mean = (shares: readonly number[]): number => sum(shares) / (shares.length || 1);

/** Precision and recall of a set of pages, 0..1, and F1 of the two. */
export interface BodyScore {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

/** Scores found bodies against wanted ones: means over the pages, pages without words left out of a mean. */
export function scoreBodies(pairs: readonly { readonly wanted: string; readonly found: string }[]): BodyScore {
  const precisions: number[] = [];
  const recalls: number[] = [];
  for (const pair of pairs) {
    const [wanted, found] = [countShingles(pair.wanted), countShingles(pair.found)];
    const shared = sum([...found].map(([key, count]) => Math.min(count, wanted.get(key) ?? 0)));
    const [allWanted, allFound] = [sum(wanted.values()), sum(found.values())];
    if (allFound) precisions.push(shared / allFound);
    if (allWanted) recalls.push(shared / allWanted);
  }
  const [precision, recall] = [mean(precisions), mean(recalls)];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}
