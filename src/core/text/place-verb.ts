import { OBJECT_CONTROL_VERBS, SAYING_VERBS, THINKING_VERBS } from '../lexicon/verbs';
import type { VerbChunk } from './chunk';
import { isVerbChunk } from './chunk';
import type { Clause, NounPart, Part } from './clause';
import { isTimeNoun } from './is-time-noun';
import { chunkBefore, leaveUntil, openClause, type ParseState } from './parse-state';

/** Puts a verb where it belongs: chained to the one before it, as the verb of the clause at hand, or opening a clause. */
export function placeVerb(state: ParseState, verb: VerbChunk) {
  const before = chunkBefore(state);
  if (isVerbChunk(before) && verb.finite === 'no' && state.clause.verb && verb.form !== 'participle') {
    state.clause.chain.push(verb);
    return;
  }
  const participle = verb.form === 'participle' || (verb.finite === 'open' && isReduced(state, verb));
  if (participle || verb.form === 'gerund') return placeParticiple(state, verb, participle);
  if (verb.form === 'infinitive') return placeInfinitive(state, verb);
  placeFinite(state, verb);
}

/** Whether a form that may be past or participle is a participle here: `the deal signed by`, `a man arrested on Monday was`. */
function isReduced(state: ParseState, verb: VerbChunk): boolean {
  const before = chunkBefore(state);
  const { clause } = state;
  if (before?.kind === 'preposition' || (before?.kind === 'adverb' && state.tokens[before.from]?.lemma === 'as'))
    return true;
  if (before?.kind === 'relative' || before?.kind === 'conjunction') return false;
  if (!clause.verb) {
    if (!bareNouns(clause.before).length && clause.kind !== 'relative') return clause.before.length > 0;
    return hasFiniteAhead(state, before?.kind === 'comma');
  }
  if (before?.kind !== 'noun') return before?.kind === 'comma' || before?.kind === 'adverb';
  if (state.tokens[verb.to]?.lemma === 'by') return true;
  return !canOpenClause(clause);
}

/** Whether a tensed verb still comes that the subject at hand could go with; after a comma, only behind the closing one. */
function hasFiniteAhead(state: ParseState, afterComma: boolean): boolean {
  let commas = 0;
  for (let i = state.at + 1; i < state.chunks.length; i++) {
    const chunk = state.chunks[i];
    if (!chunk || ['stop', 'conjunction', 'relative', 'subordinator'].includes(chunk.kind)) return false;
    if (chunk.kind === 'comma' && ++commas > (afterComma ? 1 : 0)) return false;
    if (!isVerbChunk(chunk) || chunk.finite === 'no') continue;
    if (afterComma) return commas === 1 && state.chunks[i - 1]?.kind === 'comma';
    if (chunk.finite === 'yes') return true;
  }
  return false;
}

/** Whether a noun phrase behind the clause's verb can be the subject of a new clause: after `said`, or right behind another noun. */
function canOpenClause(clause: Clause): boolean {
  const bare = clause.after.at(-1);
  if (bare?.kind !== 'noun' || bare.apposed) return false;
  const previous = clause.after.at(-2);
  const lemma = (clause.chain.at(-1) ?? clause.verb)?.lemma ?? '';
  if (!previous) return SAYING_VERBS.has(lemma) || THINKING_VERBS.has(lemma);
  return previous.kind === 'noun' || previous.kind === 'preposition';
}

const bareNouns = (parts: readonly Part[]): NounPart[] =>
  parts.filter((part): part is NounPart => part.kind === 'noun');

function placeParticiple(state: ParseState, verb: VerbChunk, passive: boolean): void {
  const before = chunkBefore(state);
  const { clause, lastNoun } = state;
  if (before?.kind === 'preposition' || before?.kind === 'subordinator') {
    const marker = state.tokens
      .slice(before.from, before.to)
      .map((token) => token.text.toLowerCase())
      .join(' ');
    const opened =
      clause.kind === 'subordinate' && !clause.verb && !clause.before.length
        ? clause
        : openClause(state, 'gerund', verb.from, marker);
    setVerb(opened, passive ? toParticiple(verb) : verb);
    return;
  }
  const seen = clause.after.find((part): part is NounPart => part.kind === 'noun') ?? null;
  const shown = !passive && before?.kind === 'noun' && OBJECT_CONTROL_VERBS.has(clause.verb?.lemma ?? '') ? seen : null;
  const reduced = shown ? shown : before?.kind === 'noun' || (passive && before?.kind === 'comma') ? lastNoun : null;
  const opened = openClause(state, 'participle', verb.from, '', reduced);
  opened.subject = reduced;
  setVerb(opened, passive ? toParticiple(verb) : verb);
}

const toParticiple = (verb: VerbChunk): VerbChunk => ({ ...verb, form: 'participle', finite: 'no', passive: true });

function placeInfinitive(state: ParseState, verb: VerbChunk): void {
  const { clause } = state;
  const object = clause.after.find((part): part is NounPart => part.kind === 'noun') ?? null;
  const controls = OBJECT_CONTROL_VERBS.has((clause.chain.at(-1) ?? clause.verb)?.lemma ?? '');
  const subject = object && controls && !clause.verb?.passive ? object : null;
  const opened = openClause(state, 'infinitive', verb.from, 'to', clause.verb ? null : state.lastNoun);
  opened.subject = subject;
  setVerb(opened, verb);
}

function setVerb(clause: Clause, verb: VerbChunk): void {
  clause.verb = verb;
  clause.to = verb.to;
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
    if (state.clause.verb) return coordinate(state, verb);
  }
  if (state.clause.verb) leaveOrOpen(state, verb);
  const { clause } = state;
  if (!clause.verb) {
    setVerb(clause, verb);
    clause.subject = clause.subject ?? chooseSubject(state, clause);
  }
}

/** A verb joined by `and` shares its subject. */
function coordinate(state: ParseState, verb: VerbChunk): void {
  const first = state.clause;
  const clause = openClause(
    state,
    first.kind === 'relative' ? 'relative' : 'coordinate',
    verb.from,
    first.marker,
    first.antecedent,
  );
  clause.subject = first.subject;
  setVerb(clause, verb);
}

/**
 * A tensed verb when the clause has one: the nouns just read are its subject, or an outer clause waits for it. What was
 * read as the object of `said` turns out to be the subject of what was said.
 */
function leaveOrOpen(state: ParseState, verb: VerbChunk) {
  const { clause } = state;
  if (clause.kind === 'participle' && clause.verb?.form === 'gerund' && isSubjectGerund(state, clause)) return;
  const last = clause.after.findLastIndex((part) => part.kind === 'noun');
  const behind = chunkBefore(state);
  const fresh = last >= 0 && behind?.kind === 'noun' && !followsConjunction(state);
  const reporter = fresh && isBareLast(clause, last) ? null : findReporter(clause);
  if (reporter) {
    state.clause = reporter;
    openOnNouns(state, 0, verb);
  } else if (fresh && canTake(clause, last)) openOnNouns(state, last, verb);
  else if (!leaveToWaiting(state)) {
    if (last >= 0 && fresh) openOnNouns(state, last, verb);
    else coordinate(state, verb);
  }
}

/** Whether the last thing read is a bare noun phrase, so that it can be the subject of a verb right behind it. */
const isBareLast = (clause: Clause, last: number): boolean => last === clause.after.length - 1;

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
    if (!outer.verb && bareNouns(outer.before).length) return index > 0;
    outer = outer.parent;
  }
  return true;
}

/** Takes the last nouns of the clause at hand as the subject of a new one: a complement, or a clause on the noun before them. */
function openOnNouns(state: ParseState, index: number, verb: VerbChunk): void {
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
  if (first?.kind === 'noun' && first.apposed) {
    openClause(state, 'coordinate', from).before.push({ ...first, apposed: false }, ...taken.slice(1));
    return;
  }
  const opened = openClause(state, host ? 'relative' : 'complement', from, '', host);
  opened.objectGap = host !== null && !isTimeNoun(state.tokens, host);
  opened.before.push(...taken);
}

/** The first noun phrase before the verb that is no time, with what is listed or hangs on it. */
function chooseSubject(state: ParseState, clause: Clause): NounPart | null {
  const nouns = bareNouns(clause.before);
  const last = nouns.at(-1);
  const previous = nouns.at(-2);
  if (last && previous?.to === last.from && clause.kind !== 'relative' && !last.apposed)
    return onContact(state, clause, previous, last);
  const real = nouns.filter((noun) => !isTimeNoun(state.tokens, noun) && !noun.apposed);
  const marked = clause.kind === 'relative' && !clause.marker.startsWith('whose');
  if (marked && !real.length) return clause.antecedent;
  if (clause.kind === 'relative' && /^(?:that|which|whom|who)$/.test(clause.marker)) clause.objectGap = true;
  return real.at(0) ?? nouns.find((noun) => !isTimeNoun(state.tokens, noun)) ?? nouns.at(-1) ?? clause.subject;
}

/** `the breed Kim chose`: two noun phrases side by side; the verb goes with the second, and the first is what it is about. */
function onContact(state: ParseState, clause: Clause, first: NounPart, second: NounPart): NounPart {
  if (!isTimeNoun(state.tokens, first) || state.tokens[first.head]?.lemma === 'time') {
    clause.kind = 'relative';
    clause.antecedent = first;
    clause.objectGap = true;
  }
  return second;
}
