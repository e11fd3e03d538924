export const BROWSER_NAMES: readonly string[];
export function findBrowser(name: string, env?: Readonly<Record<string, string | undefined>>): string | null;
