import type { SpeechText } from './lay-out-words';
import type { Saying } from './saying';

/**
 * Adds quotations that took over a speaker to that speaker's saying when both stand in one paragraph; the others become
 * sayings of their own.
 */
export function joinCarried(
  speech: SpeechText,
  sayings: readonly Saying[],
  owners: readonly (Saying | null)[],
): Saying[] {
  const joined = new Map(sayings.map((saying) => [saying, saying]));
  const apart: Saying[] = [];
  const blockOf = ({ content }: Saying): number => speech.words[content[0]?.from ?? -1]?.block ?? -1;
  for (const owner of owners) {
    if (!owner || joined.has(owner)) continue;
    if (!owner.carriedFrom) {
      joined.set(owner, owner);
      continue;
    }
    const root = rootOf(owner);
    const target = blockOf(owner) === blockOf(root) ? joined.get(root) : undefined;
    if (target) joined.set(root, { ...target, content: [...target.content, ...owner.content] });
    else apart.push(owner);
  }
  return [...joined.values(), ...apart];
}

/** The saying with a cue at the start of a chain of carried speakers. */
const rootOf = (saying: Saying): Saying => (saying.carriedFrom ? rootOf(saying.carriedFrom) : saying);
