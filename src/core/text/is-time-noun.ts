import type { Token } from '../model';

/** Nouns that name a time, from the units of the calendar and the words for days. */
const TIME_NOUNS = new Set(
  `second minute hour day week month year decade century weekend fortnight morning afternoon evening night noon midnight
   monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december a.m. p.m. spring summer autumn winter today yesterday tomorrow tonight moment time season quarter era`.split(
    /\s+/,
  ),
);

/** Whether a noun phrase names a time: `this week`, `24 years`, `Wednesday`, `2018`. */
export function isTimeNoun(
  tokens: readonly Token[],
  phrase: { readonly from: number; readonly head: number },
): boolean {
  const head = tokens[phrase.head];
  if (!head) return false;
  if (TIME_NOUNS.has(head.lemma)) return head.lemma !== 'may' || tokens.length > phrase.head + 1;
  return head.class === 'number' && /^(?:1[5-9]|20)\d\ds?$/.test(head.text);
}
