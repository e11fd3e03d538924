import type { VerbChunk } from './chunk';
import type { ParseState } from './parse-state';

/** The first helping verb of a group, lower case; the form of the main verb when there is none. */
export function tenseOf(state: ParseState, verb: VerbChunk | null): string {
  const first = verb ? state.tokens.slice(verb.from, verb.to).find((token) => token.class !== 'adverb') : undefined;
  return first?.class === 'auxiliary' || first?.class === 'modal' ? first.text.toLowerCase() : (first?.verb ?? '');
}
