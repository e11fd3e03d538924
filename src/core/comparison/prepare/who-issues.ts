import type { Clause, NounPart } from '../../text/clause';
import { verbsOf } from './clause-at';
import type { Item } from './item';

/** Verbs by which a body brings out what it says, finds or rules. From general knowledge of news prose. */
const ISSUING = /^(?:issue|publish|release|conduct|carry out|commission|adopt|pass|deliver|present|unveil|make)$/;

/** Nouns for what a body says, finds or rules, so that what stands in it is that body’s deed. From general knowledge of news prose. */
const WORDS_OF_BODIES =
  /^(?:survey|poll|study|report|inquiry|investigation|review|ultimatum|statement|declaration|communiqu[eé]|resolution|law|decree|order|ruling|edict|directive)$/;

/**
 * Whose deed a relative clause tells that hangs on what a body has issued, the body and the thing: `Korv conducted a survey
 * which found that`, `the army issued an ultimatum to Lind that gives him a day`; null for any other clause.
 */
export function whoIssues({ kind, marker, parent, from: at }: Clause, items: readonly Item[]): NounPart[] | null {
  const verb = parent && verbsOf(parent).at(-1);
  if (kind !== 'relative' || !/^(?:that|which)$/.test(marker) || !verb || verb.passive || !parent.subject) return null;
  const [thing, ...more] = parent.after.filter((part) => part.from < at);
  const wordsAt = (head: number) => items.flatMap(({ from, to, lemma }) => (from <= head && head < to ? [lemma] : []));
  // `issued an ultimatum` is read as `threatened`.
  const isIssued = [verb.lemma, ...wordsAt(verb.head)].some((word) => ISSUING.test(word));
  if (thing?.kind !== 'noun' || !isIssued || !wordsAt(thing.head).some((word) => WORDS_OF_BODIES.test(word)))
    return null;
  return more.every((part) => part.kind === 'preposition') ? [thing, parent.subject] : null;
}
