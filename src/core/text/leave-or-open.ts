import { INTRANSITIVE_VERBS, SAYING_VERBS, THINKING_VERBS } from '../lexicon/verbs';
import type { Token } from '../model';
import type { VerbChunk } from './chunk';
import type { Clause } from './clause';
import { isToldOf } from './is-reduced';
import { isTimeNoun } from './is-time-noun';
import { openOnNouns } from './open-on-nouns';
import { bareNouns, chunkBefore, openClause, type ParseState, setVerb } from './parse-state';

/** A verb joined by `and` shares its subject. */
export function coordinate(state: ParseState, verb: VerbChunk): void {
  const first = state.clause;
  const clause = openClause(
    state,
    first.kind === 'relative' ? 'relative' : 'coordinate',
    verb.from,
    first.marker,
    first.antecedent,
  );
  clause.subject = first.subject;
  setVerb(clause, withPassive(state, first, withModal(state, first, verb)));
}

/** `will dredge the channel and add berths`: a base form that goes on a verb with a modal has that modal too. */
function withModal(state: ParseState, first: Clause, verb: VerbChunk): VerbChunk {
  const modal = first.verb?.modal ?? null;
  const isBase = verb.modal === null && verb.to - verb.from === 1 && state.tokens[verb.head]?.verb === 'base';
  return modal && isBase ? { ...verb, modal } : verb;
}

/** `was taken off and replaced by Lind`, `was tried and jailed`: a past form that goes on a passive and has its doer, or nothing that it is done to, behind it is passive too. */
function withPassive({ chunks, at, tokens }: ParseState, first: Clause, verb: VerbChunk): VerbChunk {
  const [by, doer] = chunks.slice(at + 1, at + 3);
  const isDone = tokens[by?.from ?? -1]?.lemma === 'by' && doer?.kind === 'noun' && !isTimeNoun(tokens, doer);
  const isSame = isJoinedPassive(tokens, first, verb) && by?.kind !== 'noun' && by?.kind !== 'adverb';
  return first.verb?.passive && verb.finite === 'open' && (isDone || isSame) ? { ...verb, passive: true } : verb;
}

/** Whether only a conjunction, and when it was, stands between two verbs: `questioned and later released`. */
const isRightBehind = (tokens: readonly Token[], from: number, to: number): boolean =>
  from < to && tokens.slice(from + 1, to).every(({ class: kind }) => kind === 'adverb');

/** `was tried and jailed`: two participles side by side, the second of a verb that takes an object. */
const isJoinedPassive = (tokens: readonly Token[], { verb, chain }: Clause, own: VerbChunk): boolean =>
  verb !== null &&
  isRightBehind(tokens, verb.to, own.from) &&
  !chain.length &&
  tokens.slice(own.from, own.to - 1).every(({ class: kind }) => kind === 'adverb') &&
  /ed$/.test(tokens[own.head]?.text ?? '') &&
  !INTRANSITIVE_VERBS.has(own.lemma);

/**
 * A tensed verb when the clause has one: the nouns just read are its subject, or an outer clause waits for it. What was
 * read as the object of `said` turns out to be the subject of what was said.
 */
export function leaveOrOpen(state: ParseState, verb: VerbChunk) {
  const { clause } = state;
  if (clause.kind === 'participle' && clause.verb?.form === 'gerund' && isSubjectGerund(state, clause)) return;
  const last = clause.after.findLastIndex((part) => part.kind === 'noun');
  const behind = chunkBefore(state);
  const fresh = last >= 0 && behind?.kind === 'noun' && !followsConjunction(state) && !isTimeBehind(state, last);
  if (isJoined(state) && leaveToWaiting(state)) return;
  if (behind?.kind === 'comma' && isToldOf(clause)) return openOnNouns(state, 0, verb);
  const reporter = fresh && isBareLast(clause, last) && !isObject(clause) ? null : findReporter(clause);
  if (reporter) {
    state.clause = reporter;
    openOnNouns(state, 0, verb);
  } else if (fresh && canTake(clause, last)) openOnNouns(state, last, verb);
  else if (!leaveToWaiting(state)) {
    if (last >= 0 && fresh) openOnNouns(state, last, verb);
    else coordinate(state, verb);
  }
}

/** `said a man who sank a boat in Oslo last week was a guest`: a time behind all else that a relative clause has is no subject. */
const isTimeBehind = ({ clause, tokens }: ParseState, last: number): boolean => {
  const part = clause.after[last];
  return /^(?:relative|participle)$/.test(clause.kind) && last > 0 && part?.kind === 'noun' && isTimeNoun(tokens, part);
};

/** `who paid for cruises and a boat has been jailed`: a noun behind `and` ends the list, and the verb is another’s. */
const isJoined = (state: ParseState): boolean =>
  chunkBefore(state)?.kind === 'noun' && chunkBefore(state, 2)?.kind === 'conjunction';

/** Whether the last thing read is a bare noun phrase, so that it can be the subject of a verb right behind it. */
const isBareLast = (clause: Clause, last: number): boolean => last === clause.after.length - 1;

/** `said the plan for lifting the ban was late`: what stands behind a gerund that takes no clause is its object. */
const isObject = ({ kind, verb }: Clause): boolean =>
  kind === 'gerund' && verb !== null && !SAYING_VERBS.has(verb.lemma) && !THINKING_VERBS.has(verb.lemma);

/** `landed in Oslo and in 2012 sailed on`: after a conjunction and an adjunct, the verb goes with the old subject. */
function followsConjunction(state: ParseState): boolean {
  for (let i = state.at - 1; i >= 0; i--) {
    const kind = state.chunks[i]?.kind;
    if (kind === 'conjunction') return state.chunks[i + 1]?.kind === 'preposition';
    if (kind !== 'noun' && kind !== 'preposition' && kind !== 'adverb') return false;
  }
  return false;
}

/** The nearest outer clause with a verb of saying whose object may be the subject of what is said. */
function findReporter(clause: Clause): Clause | null {
  for (
    let outer: Clause | null = clause.verb?.form === 'tensed' && clause.kind !== 'relative' ? null : clause.parent;
    outer;
    outer = outer.parent
  ) {
    const lemma = (outer.chain.at(-1) ?? outer.verb)?.lemma ?? '';
    if (!outer.verb || outer.after[0]?.kind !== 'noun') continue;
    return SAYING_VERBS.has(lemma) || THINKING_VERBS.has(lemma) ? outer : null;
  }
  return null;
}

/** Goes out to the nearest clause that has a subject and no verb; false when there is none. */
function leaveToWaiting(state: ParseState): boolean {
  let outer: Clause | null = state.clause.parent;
  while (outer && !(outer.verb === null && bareNouns(outer.before).length > 0)) outer = outer.parent;
  if (outer) state.clause = outer;
  return outer !== null;
}

/** `Winning both is hard`: a gerund that opens the sentence is the subject of the verb behind it. */
function isSubjectGerund(state: ParseState, clause: Clause): boolean {
  const { parent } = clause;
  if (!parent || parent.verb || parent.before.length || !clause.verb || chunkBefore(state)?.kind === 'comma')
    return false;
  const { from } = clause.verb;
  const to = state.chunks[state.at]?.from ?? clause.to;
  parent.before.push({
    kind: 'noun',
    from,
    to,
    head: clause.verb.head,
    conjuncts: [{ from, to, head: clause.verb.head }],
    apposed: false,
  });
  state.clauses.splice(state.clauses.indexOf(clause), 1);
  state.clause = parent;
  return true;
}

/** Whether the noun at an index behind the verb is free to become a subject: no outer clause waits, or it stands right behind the verb. */
function canTake(clause: Clause, index: number): boolean {
  let outer = clause.parent;
  while (outer) {
    if (!outer.verb && bareNouns(outer.before).length) return index > 0 && clause.after[index - 1]?.kind !== 'adverb';
    outer = outer.parent;
  }
  return true;
}
