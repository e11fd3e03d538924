import type { Token } from '../model';

const SHALL = /^(?:will|shall|won[’']t|[’']ll|wo)$/;
const AHEAD_BEFORE_TO =
  /^(?:due|set|scheduled|expected|plan|plans|planned|planning|about|going|want|wants|hope|hopes|aims|aim|is|are)$/;
/** How many words back a verb's own helpers reach. */
const VERB_GROUP = 4;

const isVerb = (token: Token): boolean =>
  token.class === 'verb' || token.class === 'modal' || token.class === 'auxiliary';

/**
 * Whether the clause around the token speaks of what is to come: the nearest verb before it, else the first after it,
 * stands with “will”, “is due to” and the like.
 */
export function isAhead(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at).findLastIndex(isVerb);
  if (before >= 0) return isFutureVerb(tokens, before);
  const after = tokens.findIndex((token, i) => i > at && isVerb(token));
  return after >= 0 && (SHALL.test(tokens[after]?.text.toLowerCase() ?? '') || isFutureVerb(tokens, after));
}

function isFutureVerb(tokens: readonly Token[], verb: number): boolean {
  const group = tokens.slice(Math.max(0, verb - VERB_GROUP), verb + 1).map((token) => token.text.toLowerCase());
  if (group.some((word) => SHALL.test(word))) return true;
  const to = group.lastIndexOf('to');
  return to > 0 && AHEAD_BEFORE_TO.test(group[to - 1] ?? '');
}
