import { GIVING_VERBS } from '../lexicon/verbs';
import type { VerbChunk } from './chunk';
import { isTimeNoun } from './is-time-noun';
import type { ParseState } from './parse-state';

/** Verbs that keep an object where their subject is done something to: `the student asked the question`. Source: Levin (1993), classes 29.1–29.4, and Quirk et al., § 16.55. */
const KEEPING =
  /^(?:ask|fine|charge|name|call|dub|nickname|title|entitle|label|elect|appoint|declare|deem|consider|make|vote|judge|crown|bet|save|spare|strike)$/;

/** `the attack showed a way to do it`: right before an article and a noun that is no time, what might be a participle has an object, and is none. */
export function hasObject({ tokens, chunks, at, clause }: ParseState, { lemma, to }: VerbChunk): boolean {
  // `Norway let the ship leave`
  if (lemma === 'let' && chunks[at + 1]?.kind === 'noun' && chunks[at + 2]?.kind === 'verb') return true;
  const [before, next] = [chunks[at - 1], chunks[at + 1]];
  const isBehind = before?.kind === 'noun' || (before?.kind === 'comma' && clause.verb?.form === 'tensed');
  if (!isBehind || next?.kind !== 'noun' || next.from !== to || isTimeNoun(tokens, next)) return false;
  const opens = /^(?:an?|the|his|her|its|their)$/.test(tokens[next.from]?.text ?? '');
  return opens && !GIVING_VERBS.has(lemma) && !KEEPING.test(lemma);
}
