import { GIVING_VERBS, INTRANSITIVE_VERBS } from '../lexicon/verbs';
import { type AnyChunk, isVerbChunk, type VerbChunk } from './chunk';
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
  return keepsNone(tokens, lemma, next);
}

/** Whether a noun phrase behind a past form can be nothing but what its subject does it to. */
function keepsNone(tokens: ParseState['tokens'], lemma: string, next: AnyChunk): boolean {
  const opens = /^(?:an?|the|his|her|its|their)$/.test(tokens[next.from]?.text ?? '');
  return opens && !GIVING_VERBS.has(lemma) && !KEEPING.test(lemma);
}

/**
 * `a guard infected with cholera died`, `troops earmarked for Chile crossed the border`: where a preposition follows the past
 * form at hand, a later one that has its object, or takes none, is the verb of the subject.
 */
export function isOwnPast({ tokens, chunks, at }: ParseState, later: number): boolean {
  const [verb, next] = chunks.slice(later, later + 2);
  if (!isVerbChunk(verb) || verb.to - verb.from > 1 || chunks[at + 1]?.kind !== 'preposition') return false;
  if (INTRANSITIVE_VERBS.has(verb.lemma)) return true;
  return (
    next?.kind === 'noun' && next.from === verb.to && !isTimeNoun(tokens, next) && keepsNone(tokens, verb.lemma, next)
  );
}
