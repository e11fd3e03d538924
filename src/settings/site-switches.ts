import { LONGEST_LINE, MOST_ENTRIES } from './storage-form';

export const SITE_CHOICES = ['all-but', 'only', 'all'] as const;
type SiteChoice = (typeof SITE_CHOICES)[number];

/** What of the settings says which sites are read. */
export interface SiteSwitches {
  readonly sites: SiteChoice;
  readonly sitesOff: readonly string[];
  readonly sitesOn: readonly string[];
}

const isLine = (entry: unknown): entry is string =>
  typeof entry === 'string' && entry.length > 0 && entry.length <= LONGEST_LINE;

const toList = (stored: unknown): readonly string[] =>
  Array.isArray(stored) && stored.length <= MOST_ENTRIES && stored.every(isLine) ? stored : [];

/**
 * The same that `toSettings` gives for these, without the whole table and the library behind it, which would be compiled
 * on every page.
 */
export function toSiteSwitches(stored: unknown): SiteSwitches {
  const fields = typeof stored === 'object' && stored !== null ? stored : {};
  const read = (key: keyof SiteSwitches): unknown => Reflect.get(fields, key);
  return {
    sites: SITE_CHOICES.find((choice) => choice === read('sites')) ?? 'all-but',
    sitesOff: toList(read('sitesOff')),
    sitesOn: toList(read('sitesOn')),
  };
}
