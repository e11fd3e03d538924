import { SAYING_VERBS, THINKING_VERBS } from '../lexicon/verbs';
import { isVerbChunk, type VerbChunk } from './chunk';
import type { NounPart, Part } from './clause';
import { opensQuote } from './is-reduced';
import { isTimeNoun } from './is-time-noun';
import { leaveUntil, openClause, type ParseState } from './parse-state';

/** `it stood, but after the war, Lind sold it`: takes what stands between the conjunction and the subject out of the clause before. */
function takeOpening({ chunks, at, clause, tokens }: ParseState): Part[] {
  const back = chunks.slice(0, at).reverse();
  const and = back.find(({ kind }) => !/^(?:noun|comma|adverb)$/.test(kind) && kind !== 'preposition');
  const lead = and && chunks[chunks.indexOf(and) + 1];
  if (and?.kind !== 'conjunction' || !lead || !(lead.kind === 'preposition' || isTimeNoun(tokens, lead))) return [];
  const first = clause.after.findIndex((part) => part.from >= and.to);
  return first < 0 ? [] : clause.after.splice(first);
}

/** Verbs that tell someone something: whom, and right behind that what. Source: Quirk et al., § 16.59. */
const TELLING = /^(?:tell|inform|assure|remind|warn|notify|advise|convince|persuade|promise)$/;

/** `told the court he would pay`, `told the court on Monday “we will pay”`: behind a verb of saying, what is said is no clause on the noun before it. */
function opensSpeech(state: ParseState, from: number): boolean {
  const { clause, chunks, tokens } = state;
  const lemma = (clause.chain.at(-1) ?? clause.verb)?.lemma ?? '';
  const at = chunks.findIndex((chunk) => chunk.from >= from);
  if (chunks[at - 1]?.kind === 'quote' || opensQuote(state, chunks[at])) return SAYING_VERBS.has(lemma);
  const [told, ...more] = clause.after;
  const isTold = told?.kind === 'noun' && !more.length && told.to === from && told.conjuncts.length === 1;
  return TELLING.test(lemma) && isTold && tokens[told.head]?.lemma !== 'thing' && !clause.verb?.passive;
}

/** Takes the last nouns of the clause at hand as the subject of a new one: a complement, or a clause on the noun before them. */
export function openOnNouns(state: ParseState, index: number, verb: VerbChunk): void {
  const taken = state.clause.after.splice(index);
  const previous = state.clause.after.at(-1);
  const host = previous?.kind === 'noun' ? previous : previous?.kind === 'preposition' ? previous.noun : null;
  const from = taken[0]?.from ?? verb.from;
  if (previous?.kind === 'preposition' && /^(?:event|case)$/.test(state.tokens[previous.noun.head]?.lemma ?? '')) {
    state.clause.after.pop();
    openClause(state, 'subordinate', previous.from, 'if').before.push(...taken);
    return;
  }
  const [first] = taken;
  const isBeside = host ? isFilled(state, verb, host, from) : isSpliced(state, from);
  if (opensSpeech(state, from)) {
    openClause(state, 'complement', from).before.push(...taken);
    return;
  }
  if (first?.kind === 'noun' && first.apposed) {
    const around = takeOpening(state);
    const start = around[0]?.from ?? from;
    openClause(state, 'coordinate', start).before.push(...around, { ...first, apposed: false }, ...taken.slice(1));
    return;
  }
  if (isBeside) {
    openStatement(state, from, taken);
    return;
  }
  const opened = openClause(state, host ? 'relative' : 'complement', from, '', host);
  opened.objectGap = host !== null && !isTimeNoun(state.tokens, host) && verb.lemma !== 'be';
  opened.before.push(...taken);
}

/** `We are glad, the whole town is`, `She did not lie, she told all`: behind a comma nouns with a verb make a statement beside, unless it is what someone says. */
function isSpliced({ clause, tokens }: ParseState, from: number): boolean {
  const lemma = (clause.chain.at(-1) ?? clause.verb)?.lemma ?? '';
  return tokens[from - 1]?.text === ',' && !SAYING_VERBS.has(lemma) && !THINKING_VERBS.has(lemma);
}

/**
 * `on learning of the plan he said it was late`, `an enemy — we have not been perfect`: the clause has all it needs, or a
 * dash parts it from the noun before, so it does not hang on that noun.
 */
function isFilled({ tokens, chunks, at }: ParseState, verb: VerbChunk, host: NounPart, from: number): boolean {
  if (/^(?:[—–-]|--)$/.test(tokens[host.to]?.text ?? '') && host.to < from) return true;
  const [next, behind] = chunks.slice(at + 1, at + 3);
  if (verb.passive || verb.to !== next?.from) return false;
  if (SAYING_VERBS.has(verb.lemma)) {
    const isQuoted = next.kind === 'quote' || tokens[next.from]?.text === ':' || next.kind === 'subordinator';
    return isQuoted || (next.kind === 'noun' && isVerbChunk(behind) && behind.finite !== 'no');
  }
  const isPerson = /^(?:he|she|they|we|I|you)$/i.test(tokens[from]?.text ?? '');
  return isPerson && verb.lemma === 'be' && next.kind === 'adjective' && !isVerbChunk(behind);
}

/** Opens a statement beside the one around, or goes on that one where it still has no verb. */
function openStatement(state: ParseState, from: number, taken: readonly Part[]): void {
  leaveUntil(state, ({ kind }) => kind === 'main' || kind === 'coordinate' || kind === 'complement');
  if (state.clause.verb) openClause(state, 'coordinate', from, state.clause.marker);
  state.clause.before.push(...taken.map((part) => (part.kind === 'noun' ? { ...part, apposed: false } : part)));
}
