import { COMING_WORDS } from '../lexicon/prospects';
import { OBJECT_CONTROL_VERBS } from '../lexicon/verbs';
import { chooseSubject } from './choose-subject';
import { isVerbChunk, type VerbChunk } from './chunk';
import type { NounPart } from './clause';
import { isReduced } from './is-reduced';
import { isTimeNoun } from './is-time-noun';
import { isReportedDone, isUndergone } from './is-undergone';
import { leaveForOuter } from './leave-for-outer';
import { coordinate, leaveOrOpen } from './leave-or-open';
import { bareNouns, chunkBefore, leaveUntil, openClause, type ParseState, setVerb } from './parse-state';
import { placeParticiple } from './place-participle';
import { placeReport } from './place-report';

/** Verbs before a gerund that is the subject of what is said: `said leaving was hard`. */
const THAT_ALONE = /^(?:say|think|believe|argue|claim|state)$/;

/** Puts a verb where it belongs: chained to the one before it, as the verb of the clause at hand, or opening a clause. */
export function placeVerb(state: ParseState, verb: VerbChunk) {
  if (placeReport(state, verb)) return;
  const before = chunkBefore(state);
  if (isVerbChunk(before) && verb.form === 'gerund' && THAT_ALONE.test(state.clause.verb?.lemma ?? ''))
    openClause(state, 'complement', verb.from);
  else if (isVerbChunk(before) && verb.finite === 'no' && state.clause.verb && verb.form !== 'participle') {
    state.clause.chain.push(verb);
    return;
  }
  if (isReportedDone(state)) {
    state.clause.chain.push(verb);
    return;
  }
  const participle = verb.form === 'participle' || (verb.finite === 'open' && isReduced(state, verb));
  if (participle || verb.form === 'gerund') return placeParticiple(state, verb, participle);
  if (verb.form === 'infinitive') return placeInfinitive(state, verb);
  if (isBareInfinitive(state, verb)) {
    placeInfinitive(state, verb);
    return;
  }
  if (sharesObject(state, verb) || listsInfinitive(state, verb)) {
    state.clause.chain.push(verb);
    return;
  }
  if (joinsInfinitive(state, verb)) {
    setVerb(openClause(state, 'infinitive', verb.from, 'to'), verb);
    return;
  }
  placeFinite(state, verb);
}

/** `help them understand`: a base form behind the object of help, let, make or a verb of seeing. */
function isBareInfinitive(state: ParseState, verb: VerbChunk): boolean {
  const lemma = (state.clause.chain.at(-1) ?? state.clause.verb)?.lemma ?? '';
  const base = verb.to - verb.from === 1 && state.tokens[verb.head]?.verb === 'base';
  return base && chunkBefore(state)?.kind === 'noun' && /^(?:help|let|make|see|watch|hear|have)$/.test(lemma);
}

/** `bought and sold shares`, `to sell or merge banks`: verbs side by side with one object make one relation. */
function sharesObject(state: ParseState, verb: VerbChunk): boolean {
  const { clause } = state;
  const last = clause.chain.at(-1) ?? clause.verb;
  const plain = verb.to - verb.from === 1;
  return (
    plain &&
    last !== null &&
    last?.to === verb.from - 1 &&
    chunkBefore(state)?.kind === 'conjunction' &&
    state.chunks[state.at + 1]?.kind === 'noun'
  );
}

/** `to find, lift, and drop crates`: base forms between commas, behind an infinitive that has no object yet, share the object at the end. */
function listsInfinitive(state: ParseState, verb: VerbChunk): boolean {
  const { clause, tokens } = state;
  const last = clause.chain.at(-1) ?? clause.verb;
  const gap = tokens.slice(last?.to ?? 0, verb.from);
  const isOpen = last?.form === 'infinitive' || (clause.chain.length > 1 && tokens[last?.head ?? -1]?.verb === 'base');
  if (!isOpen || tokens[verb.head]?.verb !== 'base' || verb.modal || verb.head !== verb.from) return false;
  return gap.length > 0 && gap[0]?.text === ',' && gap.slice(1).every(({ lemma }) => lemma === 'and' || lemma === 'or');
}

/** `to stay and fight`: a base form after `and` goes on an infinitive. */
function joinsInfinitive(state: ParseState, verb: VerbChunk): boolean {
  const { clause } = state;
  const open = clause.kind === 'infinitive' || clause.chain.at(-1)?.form === 'infinitive';
  return (
    open &&
    chunkBefore(state)?.kind === 'conjunction' &&
    verb.to - verb.from === 1 &&
    state.tokens[verb.head]?.verb === 'base'
  );
}

/** `gave Lind three years to decide`: who gets something gets it in order to do that. */
const isReceiver = ([first, second]: readonly NounPart[], lemma: string): boolean =>
  first !== undefined && second?.from === first.to && /^(?:give|grant|allow|pay|offer|lend|teach)$/.test(lemma);

function placeInfinitive(state: ParseState, verb: VerbChunk): void {
  const { clause } = state;
  const [object = null, ...more] = bareNouns(clause.after);
  const lemma = (clause.chain.at(-1) ?? clause.verb)?.lemma ?? '';
  // `got six months to decide`: months decide nothing.
  const isTime = object !== null && isTimeNoun(state.tokens, object);
  const controls =
    (OBJECT_CONTROL_VERBS.has(lemma) && !isTime) || (object !== null && isReceiver([object, ...more], lemma));
  // `a truce due to start`: what hangs on a noun is of that noun.
  const due = state.tokens[verb.from - 1];
  const isHanging = due?.class === 'adjective' && COMING_WORDS.has(due.lemma) && clause.verb?.lemma !== 'be';
  const own = object && controls && !clause.verb?.passive ? object : (calledOn(state, lemma) ?? usedBy(state, lemma));
  const subject = isHanging ? state.lastNoun : own;
  const opened = openClause(state, 'infinitive', verb.from, 'to', clause.verb ? null : state.lastNoun);
  opened.subject = subject;
  setVerb(opened, verb);
}

/** `called on Lind to resign`, `called for the mayor of Velden to resign`: whom a verb asks by a preposition is to do it. */
function calledOn({ clause: { after, verb }, tokens }: ParseState, lemma: string): NounPart | null {
  const last = after.findLast((part) => part.kind !== 'preposition' || part.word !== 'of');
  const asks = /^(?:call|rely|count|depend|appeal|plead)\b/.test(lemma) && !verb?.passive;
  if (!asks || last?.kind !== 'preposition' || !/^(?:on|upon|for|to|with)$/.test(last.word)) return null;
  return isTimeNoun(tokens, last.noun) ? null : last.noun;
}

/** `was used by Lind to get in`: who does it does it for that. */
function usedBy({ clause: { after, verb } }: ParseState, lemma: string): NounPart | null {
  const last = after.at(-1);
  const isDoer = last?.kind === 'preposition' && last.word === 'by';
  return isDoer && verb?.passive && !OBJECT_CONTROL_VERBS.has(lemma) ? last.noun : null;
}

function placeFinite(state: ParseState, verb: VerbChunk) {
  const before = chunkBefore(state);
  if (
    before?.kind === 'conjunction' ||
    (before?.kind === 'comma' && chunkBefore(state, 2)?.kind !== 'noun' && state.clause.verb)
  ) {
    leaveUntil(state, (clause) =>
      clause.verb === null ? bareNouns(clause.before).length > 0 : clause.verb.form === 'tensed',
    );
    leaveForOuter(state, verb);
    if (state.clause.verb) return coordinate(state, verb);
  }
  if (state.clause.verb) leaveOrOpen(state, verb);
  const { clause } = state;
  if (!clause.verb) {
    setVerb(clause, isUndergone(state.chunks, state.at) ? { ...verb, passive: true } : verb);
    clause.subject = clause.subject ?? chooseSubject(state, clause);
  }
}
