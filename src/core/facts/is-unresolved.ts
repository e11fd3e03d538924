import { CLOSED_WORDS } from '../lexicon/closed-words';
import type { Fact } from '../model';

/**
 * Whether a fact speaks of “it” or “they” without its being known who or what that is: true, but of no use to whoever
 * reads it alone.
 */
export function isUnresolved({ subject }: Pick<Fact, 'subject'>): boolean {
  const kind = CLOSED_WORDS.get(subject.text.trim().toLowerCase());
  return subject.entity === null && (kind === 'pronoun' || kind === 'determiner');
}
