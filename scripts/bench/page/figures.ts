/** The smallest value that a share of the values does not exceed (nearest rank); 0 of none. */
export function findQuantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

export const findMedian = (values: readonly number[]): number => findQuantile(values, 0.5);

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** With one decimal. */
export const show = (value: number): string => value.toFixed(1);
