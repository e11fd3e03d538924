import { roleOf } from '../figures/role-words';
import { CONTENT_NOUNS } from '../lexicon/content-nouns';
import { INTRANSITIVE_VERBS, SAYING_VERBS, THINKING_VERBS } from '../lexicon/verbs';
import type { AnyChunk } from './chunk';
import { isVerbChunk } from './chunk';
import { type Clause, createClause, type NounPart, toNounPart } from './clause';
import { findAgreeing } from './find-agreeing';
import { opensQuote } from './is-reduced';
import { chunkBefore, leaveEmbedded, leaveUntil, openClause, openParts, type ParseState } from './parse-state';
import { wordsOf } from './place-noun';

/** Opens a relative or subordinate clause at its first word. */
export function placeOpener(state: ParseState, chunk: AnyChunk) {
  const marker = wordsOf(state, chunk);
  const before = chunkBefore(state);
  if (chunk.kind === 'relative') {
    const afterPreposition = before?.kind === 'preposition' ? state.tokens[before.from]?.text.toLowerCase() : '';
    if (!state.lastNoun && !state.clause.verb) return;
    // `was torn down, which took a week`: it is what was done that took the time.
    const isOnVerb = marker === 'which' && before?.kind === 'comma' && isVerbChunk(chunkBefore(state, 2));
    openClause(
      state,
      'relative',
      chunk.from,
      afterPreposition ? `${afterPreposition} ${marker}` : marker,
      isOnVerb ? null : marker === 'who' && before?.kind !== 'comma' ? findPerson(state) : findAgreeing(state),
    );
    return;
  }
  if (marker === 'that' && leavesObject(state)) {
    openClause(state, 'relative', chunk.from, marker, state.lastNoun);
    return;
  }
  if (marker === 'that' && (isVerbChunk(before) || before?.kind === 'adjective' || state.clause.verb)) {
    openClause(state, 'complement', chunk.from, marker);
    return;
  }
  if (marker === 'what') return openContent(state, chunk);
  if (before?.kind === 'comma') leaveEmbedded(state);
  const asks = /^(?:if|whether|how|why|where|when)$/.test(marker) && isVerbChunk(before);
  openClause(state, asks ? 'complement' : 'subordinate', chunk.from, marker);
}

/** `a war that Oslo has been waging for years`: behind a noun that tells no content, `that` with a subject and a verb that lacks its object stands for the noun. */
function leavesObject({ tokens, chunks, at, clause, lastNoun }: ParseState): boolean {
  const [before, subject, verb, next] = [chunks[at - 1], chunks[at + 1], chunks[at + 2], chunks[at + 3]];
  const head = tokens[before?.head ?? -1];
  if (before?.kind !== 'noun' || !lastNoun || lastNoun.head !== before.head || head?.class !== 'noun') return false;
  const telling = clause.chain.at(-1)?.lemma ?? clause.verb?.lemma ?? '';
  if (CONTENT_NOUNS.has(head.lemma) || SAYING_VERBS.has(telling) || THINKING_VERBS.has(telling)) return false;
  if (subject?.kind !== 'noun' || !isVerbChunk(verb) || verb.finite === 'no' || verb.passive) return false;
  if (verb.lemma === 'be' || INTRANSITIVE_VERBS.has(verb.lemma) || SAYING_VERBS.has(verb.lemma)) return false;
  return !next || next.kind === 'preposition' || next.kind === 'stop' || next.kind === 'comma';
}

/** `what would be a record`, `what they called a record`: `what` is the subject where no noun comes before the verb. */
function openContent(state: ParseState, chunk: AnyChunk): void {
  const clause = openClause(state, 'complement', chunk.from, 'what');
  if (isVerbChunk(state.chunks[state.at + 1])) clause.before.push(toNounPart(chunk));
}

/** `Lind, a surgeon at Ofra Hospital who led the study`: who led it is the surgeon, and by her name where she has one. */
function findPerson(state: ParseState): NounPart | null {
  const { lastNoun, tokens } = state;
  const parts = openParts(state.clause);
  const within = parts.findLastIndex((part) => part.kind === 'preposition' && part.noun === lastNoun);
  const hostAt = parts.slice(0, Math.max(0, within)).findLastIndex((part) => part.kind === 'noun');
  const host = parts[hostAt];
  if (!lastNoun || roleOf(tokens[lastNoun.head]?.text ?? '') || host?.kind !== 'noun') return lastNoun;
  if (!roleOf(tokens[host.head]?.text ?? '')) return lastNoun;
  const named = parts[hostAt - 1];
  return host.apposed && named?.kind === 'noun' ? named : host;
}

/** A comma may end embedded clauses; a full stop, colon, dash or bracket ends or interrupts the statement. */
export function placeMark(state: ParseState, chunk: AnyChunk) {
  const next = state.chunks[state.at + 1];
  if (chunk.kind === 'comma') return placeComma(state, next);
  const text = state.tokens[chunk.from]?.text ?? '';
  if (/^[([–—-]|^--$/.test(text)) {
    const isClosing = state.clause.kind === 'aside' && !/^[([]$/.test(text);
    if (isClosing) leaveUntil(state, (clause) => clause.kind !== 'aside');
    else openClause(state, 'aside', chunk.to);
  } else if (/^[)\]]$/.test(text)) {
    leaveUntil(state, (clause) => clause.kind === 'aside');
    if (state.clause.kind === 'aside' && state.clause.parent) leaveAside(state, state.clause.parent);
  } else if (text === ':' && ((opensQuote(state, next) && leadsToWords(state)) || isInsideTime(state, chunk))) {
    return;
  } else if (text === '.' && /^[\p{Ll}\d]/u.test(state.tokens[chunk.to]?.text ?? '')) {
    // `since Jan. 25`: the stop of an abbreviation.
    return;
  } else if (/^[;:]$/.test(text) && isInBrackets(state)) {
    leaveUntil(state, (clause) => clause.kind === 'aside');
    if (state.clause.parent) state.clause = state.clause.parent;
    openClause(state, 'aside', chunk.to);
  } else if (/^(?:[;:.?!…]|\.{2,})$/.test(text)) {
    const clause = createClause('main', null, chunk.to);
    state.clauses.push(clause);
    state.clause = clause;
  }
}

/** Whether what stands before a colon and a quotation mark goes on behind it: not where all is said of what someone had told. */
function leadsToWords({ clause }: ParseState): boolean {
  if (!clause.verb) return false;
  if (clause.kind !== 'complement' || !clause.verb.passive) return true;
  return SAYING_VERBS.has((clause.chain.at(-1) ?? clause.verb).lemma);
}

/** `Ana Ruiz (Spanish: Ana; born 1950) was`: a mark inside brackets parts what is said there. */
function isInBrackets({ tokens, chunks, at }: ParseState): boolean {
  const textOf = (chunk: AnyChunk) => tokens[chunk.from]?.text ?? '';
  const isBracket = (chunk: AnyChunk) => chunk.kind === 'stop' && /^[()[\]]$/.test(textOf(chunk));
  const before = chunks.slice(0, at).findLast(isBracket);
  const behind = chunks.slice(at + 1).find(isBracket);
  return (
    before !== undefined && behind !== undefined && /^[([]$/.test(textOf(before)) && /^[)\]]$/.test(textOf(behind))
  );
}

/** `21:47 GMT`: the colon of a time of day. */
const isInsideTime = ({ tokens }: ParseState, { from, to }: AnyChunk): boolean =>
  /^\d+$/.test(tokens[from - 1]?.text ?? '') &&
  tokens[from - 1]?.end === tokens[from]?.start &&
  /^\d/.test(tokens[to]?.text ?? '');

/** `Jim Lind (a Democrat), who voted`: behind the brackets it goes on with the noun before them. */
function leaveAside(state: ParseState, outer: Clause): void {
  state.clause = outer;
  const last = openParts(outer).at(-1);
  const noun = last?.kind === 'preposition' ? last.noun : last;
  if (noun?.kind === 'noun') state.lastNoun = noun;
}

function placeComma(state: ParseState, next: AnyChunk | undefined) {
  if (state.clause.kind === 'report' && next?.kind === 'noun' && state.clause.after[0] === state.clause.subject) return;
  if (state.clause.kind === 'report' && state.clause.parent) state.clause = state.clause.parent;
  const { clause } = state;
  if (next?.kind === 'preposition' && clause.verb) return leaveEmbedded(state);
  const outer = findUnfinished(clause);
  // `Lind, who saw the hall when it burned, added`: the subject outside waits for the verb.
  const isAwaited =
    clause.kind === 'subordinate' && clause.verb && outer === clause.parent && outer && hasBareNoun(outer);
  if (isAwaited && isVerbChunk(next) && next.finite !== 'no') {
    state.clause = outer;
    return;
  }
  if (isVerbChunk(next) && next.finite !== 'yes' && clause.verb) return leaveEmbedded(state);
  if (!clause.verb || !outer) return;
  if (clause.kind === 'subordinate' && outer === clause.parent) state.clause = outer;
  else if (next?.kind !== 'noun') return;
  else if (!hasBareNoun(outer)) state.clause = outer;
  else if (clause.verb.form !== 'tensed' && outer === clause.parent) leaveEmbedded(state);
}

/** The nearest clause around one that has no verb yet. */
function findUnfinished(clause: Clause): Clause | null {
  let outer = clause.parent;
  while (outer?.verb) outer = outer.parent;
  return outer;
}

const hasBareNoun = ({ before }: Clause): boolean => before.some((part) => part.kind === 'noun');
