export function writeList(names: readonly string[]): string;
