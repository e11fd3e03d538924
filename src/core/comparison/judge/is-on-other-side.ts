import type { SaidPair } from '../align/align-items';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Verbs and prepositions by which one is for a thing, and those by which one is against it. Source: Quirk et al., § 9.53, and Levin (1993), class 33. */
const FOR = /^(?:for|support|back|endorse|praise|welcome|defend|champion|favour|favor|promote)$/;
const AGAINST =
  /^(?:against|condemn|oppose|denounce|criticise|criticize|reject|decry|protest|slam|attack|deplore|fight)$/;

/** Word classes that stand between such a word and its thing. */
const INSIDE = /^(?:determiner|adjective|noun|name|particle|number)$/;

/** `signed a letter for the pact` beside `signed a letter condemning the pact`: one side is for what the other is against. */
export const isOnOtherSide = (
  claim: PreparedSentence,
  document: PreparedSentence,
  said: readonly SaidPair[],
): boolean =>
  said.some((pair) => {
    const [mine, theirs] = [sideOf(claim, pair.claim), sideOf(document, pair.document)];
    return mine !== null && theirs !== null && mine !== theirs;
  });

/** What the word before a thing says of it: `for`, `in favour of` and `supporting` it, or `against` and `condemning` it. */
function sideOf({ tokens }: PreparedSentence, { from, class: kind }: Item): 'for' | 'against' | null {
  if (kind === 'verb') return null;
  let at = from - 1;
  while (INSIDE.test(tokens[at]?.class ?? '')) at--;
  const word = tokens[at];
  if (!word || (word.class !== 'preposition' && word.class !== 'verb')) return null;
  const lead = word.lemma === 'of' || word.lemma === 'to' ? tokens[at - 1]?.lemma : word.lemma;
  if (/^(?:of|to)$/.test(word.lemma) && tokens[at - 2]?.lemma !== 'in') return null;
  if (FOR.test(lead ?? '')) return 'for';
  return AGAINST.test(lead ?? '') || lead === 'opposition' ? 'against' : null;
}
