/**
 * Prepositions that tell behind `be` how someone stands to a thing, or which way: they count like a verb. Source: Quirk et
 * al., A Comprehensive Grammar: support and opposition §§ 9.46 and 9.53, path and orientation §§ 9.16–9.26, time §§ 9.38–9.42,
 * subordination § 9.62.
 */
export const STAND_PREPOSITIONS: ReadonlySet<string> = new Set(
  'against for behind with without from to before after under over'.split(' '),
);
