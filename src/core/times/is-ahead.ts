import type { Token } from '../model';

const SHALL = /^(?:will|shall|won[’']t|[’']ll|wo)$/;
const AHEAD_BEFORE_TO =
  /^(?:due|set|scheduled|expected|plan|plans|planned|planning|about|going|want|wants|hope|hopes|aims|aim|is|are)$/;
const REPORTING =
  /^(?:says?|tells?|writes?|claims?|argues?|reports?|adds?|shows?|suggests?|notes?|warns?|insists?|has|have|was|were)$/;
const ARRANGED = /^(?:due|set|scheduled|expected|planned|slated|booked)$/;
/** How many words back a verb's own helpers reach. */
const VERB_GROUP = 4;

const isVerb = (token: Token): boolean =>
  token.text !== 'am' && (token.class === 'verb' || token.class === 'modal' || token.class === 'auxiliary');

/**
 * Whether the clause around the token speaks of what is to come: the nearest verb before it, else the first after it,
 * stands with “will”, “is due to” and the like, or in a timetable's present (“the shop opens on Monday”). A headline's
 * present is past.
 */
export function isAhead(tokens: readonly Token[], at: number, isHeadline: boolean): boolean {
  const before = tokens.slice(0, at).findLastIndex(isVerb);
  if (before >= 0) return isFutureVerb(tokens, before) || (!isHeadline && isTimetable(tokens, before, at));
  const after = tokens.findIndex((token, i) => i > at && isVerb(token));
  return after >= 0 && (SHALL.test(tokens[after]?.text.toLowerCase() ?? '') || isFutureVerb(tokens, after));
}

/** “The match is on Saturday”: a present that is no report of someone's words, with nothing but the time hanging on it. */
function isTimetable(tokens: readonly Token[], verb: number, at: number): boolean {
  const token = tokens[verb];
  const isPresent = token?.verb === 'present' || /^(?:is|are)$/.test(token?.text.toLowerCase() ?? '');
  if (!token || !isPresent || REPORTING.test(token.text.toLowerCase())) return false;
  return !/^[’']s$/.test(tokens[at + 1]?.text ?? '');
}

function isFutureVerb(tokens: readonly Token[], verb: number): boolean {
  const group = tokens.slice(Math.max(0, verb - VERB_GROUP), verb + 1).map((token) => token.text.toLowerCase());
  if (group.some((word) => SHALL.test(word))) return true;
  if (ARRANGED.test(group.at(-1) ?? '') && group.some((word) => /^(?:is|are)$/.test(word))) return true;
  const to = group.lastIndexOf('to');
  return to > 0 && AHEAD_BEFORE_TO.test(group[to - 1] ?? '');
}
