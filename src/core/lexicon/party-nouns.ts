/**
 * Nouns for the parties to something, which a report counts instead of naming them again: `the two sides`, `both capitals`.
 * Written from general knowledge of newspaper English.
 */
export const PARTY_NOUNS: ReadonlySet<string> = new Set(
  'side country nation man woman leader party state partner ally neighbour neighbor capital power'.split(' '),
);
