import { SAYING_VERBS } from '../../lexicon/verbs';
import type { SaidPair } from '../align/align-items';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/**
 * `according to Lind, sixty came` beside `according to the union, sixty came, but Lind counted fewer`: the claim lays it to one whom
 * the sentence names, and who says nothing there of what it lays to another.
 */
export const isOthersAccount = (
  claim: PreparedSentence,
  document: PreparedSentence,
  said: readonly SaidPair[],
): boolean => {
  const [mine, theirs] = [sourcesOf(claim), sourcesOf(document)];
  const teller = said.find((pair) => mine.includes(pair.claim))?.document;
  if (!teller || !theirs.length || theirs.includes(teller)) return false;
  return !document.roles.some(
    ({ verb, agents }) => SAYING_VERBS.has(document.tokens[verb]?.lemma ?? '') && agents.heads.includes(teller),
  );
};

/** What the phrase behind each `according to` names: `according to Lind’s aide Aske`. */
const sourcesOf = ({ tokens, items }: PreparedSentence): Item[] =>
  tokens.flatMap(({ lemma }, at) => {
    const isLead = lemma === 'to' && tokens[at - 1]?.text.toLowerCase() === 'according';
    if (!isLead) return [];
    const length = tokens.slice(at + 1).findIndex(({ class: kind }) => /^(?:punctuation|verb|auxiliary)$/.test(kind));
    return items.filter(({ from }) => from > at && (length < 0 || from <= at + length));
  });
