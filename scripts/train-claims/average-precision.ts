/** Mean precision at each right answer, going down the ranking: 1 when all right answers come first. */
export function averagePrecision(scores: readonly number[], labels: readonly number[]): number {
  const ranked = scores.map((score, i) => ({ score, label: labels[i] ?? 0 })).sort((a, b) => b.score - a.score);
  let hits = 0;
  let sum = 0;
  ranked.forEach(({ label }, i) => {
    if (!label) return;
    hits++;
    sum += hits / (i + 1);
  });
  return hits ? sum / hits : 0;
}
