import { CLOSED_WORDS } from '../lexicon/closed-words';
import type { Fact } from '../model';

/** Openings of a phrase that leaves open which one is meant: `any other ship`, `what this report shows`. */
const OPEN = /^(?:any|what|what[’']s|whatever|whichever|whoever|let)\b/i;

/**
 * Whether a fact speaks of “it” or “they”, or of “any other”, without its being known who or what that is: true, but of no
 * use to whoever reads it alone.
 */
export function isUnresolved({ subject }: Pick<Fact, 'subject'>): boolean {
  const kind = CLOSED_WORDS.get(subject.text.trim().toLowerCase());
  return subject.entity === null && (kind === 'pronoun' || kind === 'determiner' || OPEN.test(subject.text));
}
