import type { FactsFile } from '../../src/core/facts/facts-file';

/** JSON that reads well in a difference: every list with one object to a line, keys as they stand in the object. */
export function formatFacts(file: FactsFile): string {
  const lines = Object.entries(file).map(([key, value]) => `${JSON.stringify(key)}: ${formatValue(value)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

function formatValue(value: unknown): string {
  if (!Array.isArray(value) || !value.length) return JSON.stringify(value);
  return `[\n${value.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]`;
}
