import type { Analysis, Verdict } from '../core/model';
import type { MessageKey, Words } from './words';

/** What was found on a page, in a sentence. */
export function describeFound(words: Words, { figures, claims, quotes }: Analysis): string {
  const single = figures.filter(({ members }) => members === undefined).length;
  const parts = [
    single > 0 ? words.count('found_figures', single) : null,
    claims.length > 0 ? words.count('found_claims', claims.length) : null,
    quotes.length > 0 ? words.count('found_quotes', quotes.length) : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? words.say('found', words.list(parts)) : words.say('found_nothing');
}

const ANSWERS: readonly (readonly [Verdict, MessageKey])[] = [
  ['conflicts', 'spoken_conflicts'],
  ['related', 'spoken_related'],
  ['supported', 'spoken_supported'],
];

/** How many claims the document speaks to and what it says of them, in a sentence. */
export function describeSpokenTo(words: Words, { comparisons }: Analysis): string {
  const counts = ANSWERS.map(([verdict, key]) => ({ key, n: comparisons.filter((c) => c.verdict === verdict).length }));
  const sum = counts.reduce((before, { n }) => before + n, 0);
  if (sum === 0) return words.say('spoken_to_none');
  const said = counts.filter(({ n }) => n > 0).map(({ key, n }) => words.say(key, n));
  return words.count('spoken_to', sum, words.list(said));
}
