import { LEADER_ROLES, OFFICE_ROLES } from '../lexicon/roles';
import { SAYING_VERBS } from '../lexicon/verbs';
import type { AnyChunk } from './chunk';
import { isVerbChunk } from './chunk';
import { type NounPart, type PrepositionPart, toNounPart } from './clause';
import { isTimeNoun } from './is-time-noun';
import {
  chunkBefore,
  isWaitedFor,
  lastChunkKind,
  lastNounOf,
  openClause,
  openParts,
  type ParseState,
} from './parse-state';
import { isTimedAside, placeTimedAside } from './place-timed-aside';
import { findWhole, joinWhole } from './place-whole';
import { repeatVerb } from './repeat-verb';
import { startsClause } from './starts-clause';

/** Puts a noun phrase where it belongs: into a list, behind a comma as apposition, or among the parts of the clause. */
export function placeNoun(state: ParseState, chunk: AnyChunk) {
  if (isTimedAside(state)) return placeTimedAside(state, chunk);
  const before = lastChunkKind(state);
  const target = lastNounOf(openParts(state.clause));
  if (before === 'conjunction' && startsClause(state) && !endsEmbedded(state)) return startCoordinate(state, chunk);
  const whole = findWhole(state);
  if (whole) return joinWhole(state, whole, chunk);
  if (before === 'conjunction' && repeatVerb(state, chunk)) return;
  const host = before === 'conjunction' ? (findHost(state, target) ?? target) : target;
  const joins = host && isTimeNoun(state.tokens, host) === isTimeNoun(state.tokens, chunk) && !opensTime(state, chunk);
  if (before === 'conjunction' && host && joins) return joinList(state, host, chunk);
  if (before === 'comma' && target && isListed(state, target)) return joinList(state, target, chunk);
  const part = toNounPart(chunk, before === 'comma' && target !== null && !isCounted(state, target, chunk));
  openParts(state.clause).push(part);
  if (!isAge(state, part)) state.lastNoun = part;
}

/** `gutted by fire, 1,300 cars destroyed`: several that are counted are not what a bare noun in the singular names. */
const isCounted = ({ tokens }: ParseState, host: NounPart, { from, head }: AnyChunk): boolean =>
  tokens[from]?.class === 'number' &&
  tokens[head]?.plural === true &&
  host.to - host.from === 1 &&
  tokens[host.head]?.class === 'noun' &&
  tokens[host.head]?.plural === false;

/** `until noon, and ten minutes later`: a time that is counted from another opens what comes next. */
const opensTime = ({ tokens, chunks, at }: ParseState, { to, head }: AnyChunk): boolean =>
  chunks[at - 2]?.kind === 'comma' &&
  isTimeNoun(tokens, { from: head, head }) &&
  /^(?:after|before|later|earlier)$/.test(tokens[to]?.lemma ?? '');

/** `Ruiz, 44, whose brother`: an age between commas is nothing that a relative clause hangs on. */
const isAge = (state: ParseState, { from, to, apposed }: NounPart): boolean =>
  apposed && to - from === 1 && state.tokens[from]?.class === 'number' && state.tokens[to]?.text === ',';

/** `the man who paid for a car and a boat has left`: an outer subject waits for the verb, so the noun ends a list inside. */
const endsEmbedded = (state: ParseState): boolean => state.clause.kind !== 'complement' && isWaitedFor(state);

function startCoordinate(state: ParseState, chunk: AnyChunk): void {
  const verb = state.chunks.slice(state.at).find(isVerbChunk);
  const reports = verb !== undefined && SAYING_VERBS.has(verb.lemma);
  const homes = reports ? ['main'] : ['main', 'coordinate', 'complement', 'subordinate'];
  while (state.clause.parent && (!homes.includes(state.clause.kind) || isClosedOff(state)))
    state.clause = state.clause.parent;
  const clause = openClause(state, 'coordinate', chunk.from, state.clause.marker);
  const part = toNounPart(chunk);
  clause.before.push(part);
  state.lastNoun = part;
}

/** `drove people to the pier, where a ship was ready, and the mayor sent food`: a comma and `and` behind what stood between commas open a statement beside it. */
function isClosedOff({ clause, tokens, chunks, at }: ParseState): boolean {
  const { kind, parent, from } = clause;
  const isBehind = kind === 'subordinate' && parent?.verb?.form === 'tensed' && parent.verb.from < from;
  return isBehind && tokens[from - 1]?.text === ',' && chunks[at - 2]?.kind === 'comma';
}

/** `Ruiz, the mayor, and Berg`: what comes behind an aside and `and` is listed with the noun that the aside stands on. */
function findHost(state: ParseState, target: NounPart | null): NounPart | null {
  if (!target?.apposed || chunkBefore(state, 2)?.kind !== 'comma') return null;
  const parts = openParts(state.clause);
  return lastNounOf(parts.slice(0, parts.indexOf(target)));
}

function joinList(state: ParseState, target: NounPart, chunk: AnyChunk): void {
  target.to = chunk.to;
  target.conjuncts.push({ from: chunk.from, to: chunk.to, head: chunk.head });
  const last = openParts(state.clause).at(-1);
  if (last?.kind === 'preposition') last.to = chunk.to;
  state.lastNoun = target;
}

/** Whether a noun phrase after a comma goes on a list that an `and` ends: `iron, coal and steel`. */
function isListed(state: ParseState, target: NounPart): boolean {
  let i = state.at + 1;
  for (; i < state.chunks.length; i++) {
    const chunk = state.chunks[i];
    if (chunk?.kind === 'conjunction') break;
    if (!chunk || !['noun', 'comma', 'adverb', 'quote'].includes(chunk.kind)) return false;
  }
  if (
    state.chunks[endOfPhrase(state.chunks, i + 1)]?.kind === 'comma' &&
    state.chunks[i - 1]?.kind !== 'comma' &&
    state.chunks[state.at + 1] === state.chunks[i]
  )
    return false;
  if (isWantedSubject(state, i + 2) || isRoleAside(state, target)) return false;
  const own = state.tokens[state.chunks[state.at]?.from ?? 0];
  const alike = own?.class !== 'determiner' || state.tokens[target.from]?.class === 'determiner';
  return state.chunks[i + 1]?.kind === 'noun' && (alike || state.chunks[i - 1]?.kind === 'comma');
}

/** `Ruiz, the mayor, and`: one person’s role behind a name, closed by a comma. */
function isRoleAside({ tokens, chunks, at }: ParseState, target: NounPart): boolean {
  const own = chunks[at];
  const head = own ? tokens[own.head] : undefined;
  if (!own || !head || head.plural || tokens[target.head]?.class !== 'name' || chunks[at + 1]?.kind !== 'comma')
    return false;
  return tokens[own.from]?.class === 'determiner' && (LEADER_ROLES.has(head.lemma) || OFFICE_ROLES.has(head.lemma));
}

/** One past a noun phrase and the prepositions that hang on it. */
function endOfPhrase(chunks: ParseState['chunks'], from: number): number {
  let at = from + 1;
  while (chunks[at]?.kind === 'preposition' && chunks[at + 1]?.kind === 'noun') at += 2;
  return at;
}

/** `In spring, wheat and barley grow`: behind an opening adjunct, nouns right before the verb are its subject. */
function isWantedSubject({ clause, chunks }: ParseState, next: number): boolean {
  const verb = chunks[next];
  return (
    !clause.verb && clause.before.every((part) => part.kind !== 'noun') && isVerbChunk(verb) && verb.finite === 'yes'
  );
}

/** A preposition takes the noun phrase after it, or opens a clause when a gerund follows; otherwise it is an adverb. */
export function placePreposition(state: ParseState, chunk: AnyChunk) {
  const quoted = state.chunks[state.at + 1]?.kind === 'quote' ? 1 : 0;
  const next = state.chunks[state.at + 1 + quoted];
  const word = wordsOf(state, chunk);
  const parts = openParts(state.clause);
  if (next?.kind === 'noun') {
    const before = chunkBefore(state);
    const isBracket = /^[)\]]$/.test(state.tokens[before?.from ?? -1]?.text ?? '');
    const part: PrepositionPart = {
      kind: 'preposition',
      from: chunk.from,
      to: next.to,
      word,
      noun: toNounPart(next),
      apart: before?.kind === 'comma' || (before?.kind === 'stop' && !isBracket),
    };
    parts.push(part);
    state.lastNoun = part.noun;
    state.at += 1 + quoted;
  } else if (!(isVerbChunk(next) && next.form === 'gerund') && next?.kind !== 'relative') {
    parts.push({ kind: 'adverb', from: chunk.from, to: chunk.to });
  }
}

/** The chunk's words, lower case, one space between. */
export const wordsOf = (state: ParseState, chunk: AnyChunk): string =>
  state.tokens
    .slice(chunk.from, chunk.to)
    .map((token) => token.text.toLowerCase())
    .join(' ');
