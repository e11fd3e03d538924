import { INTRANSITIVE_VERBS, SAYING_VERBS, THINKING_VERBS } from '../lexicon/verbs';
import { type AnyChunk, isVerbChunk, type VerbChunk } from './chunk';
import type { Clause } from './clause';
import { hasObject, isOwnPast } from './has-object';
import { isAsideOfVerb, opensAside } from './is-aside-of-verb';
import { isTimeNoun } from './is-time-noun';
import { isUndergone } from './is-undergone';
import { opensStatement } from './opens-statement';
import { bareNouns, chunkBefore, isWaitedFor, type ParseState } from './parse-state';

/** Whether a form that may be past or participle is a participle here: `the deal signed by`, `a man arrested on Monday was`. */
export function isReduced(state: ParseState, verb: VerbChunk): boolean {
  const before = chunkBefore(state);
  const { clause } = state;
  if (INTRANSITIVE_VERBS.has(verb.lemma) || isTrying(state, verb) || isOwnVerb(state) || hasObject(state, verb))
    return false;
  // `Developed in Oslo and approved by Chile, the boat costs`: nothing stands before what opens a sentence.
  if (
    opensAside(state) ||
    before?.kind === 'preposition' ||
    (before?.kind === 'adverb' && state.tokens[before.from]?.lemma === 'as')
  )
    return true;
  if (isBehindWhen(state, before)) return !clause.before.length;
  if (before?.kind === 'relative') return false;
  if (before?.kind === 'conjunction') return isInAside(state);
  if (!clause.verb) return isBeforeVerb(state, before);
  if (isCalled(state, verb)) return true;
  if (isWaitedFor(state) && !hasFiniteAhead(state, false) && !isInAside(state)) return false;
  if (before?.kind === 'comma' && isToldOf(clause) && !hasFiniteAhead(state, true)) return false;
  if (before?.kind !== 'noun') return before?.kind === 'comma' || before?.kind === 'adverb';
  if (state.tokens[verb.to]?.lemma === 'by') return true;
  return !canOpenClause(clause);
}

/** The same where the clause has no verb yet: the form may be what is done to its subject, or its own past. */
function isBeforeVerb(state: ParseState, before: AnyChunk | undefined): boolean {
  const { clause } = state;
  const [first, second] = clause.before.slice(-2);
  if (first?.kind === 'noun' && second?.kind === 'noun' && first.to === second.from) return false;
  if (!bareNouns(clause.before).length && clause.kind !== 'relative')
    return clause.before.length > 0 || opensStatement(state);
  const isApart = before?.kind === 'comma';
  return isFirstPast(state) || hasFiniteAhead(state, isApart) || endsAside(state) || (isApart && isAsideOfVerb(state));
}

/** `wept when convicted`: behind such a word, and with no subject of its own. */
const isBehindWhen = ({ tokens }: ParseState, before: AnyChunk | undefined): boolean =>
  before?.kind === 'subordinator' &&
  /^(?:when|if|while|once|unless|although|though)$/.test(tokens[before.from]?.lemma ?? '');

/** `those hurt included Lind`: of two past forms side by side, the first is what was done. */
function isFirstPast({ chunks, at }: ParseState): boolean {
  const next = chunks[at + 1];
  return isVerbChunk(next) && next.finite === 'open' && next.to - next.from === 1;
}

/** Verbs of telling, which may be done to someone with what is told behind them: `told they could go`. */
const TOLD = /^(?:tell|inform|assure|warn|promise|advise|notify|ask|show|teach|remind)$/;

/** `he called me a fool`, `voters thought Lind had won`: he, she or they did it, and so did whoever thought what a clause behind says. */
function isOwnVerb({ tokens, chunks, at, clause }: ParseState): boolean {
  const before = chunks[at - 1];
  if (before?.kind === 'noun' && /^(?:he|she|they|we|I)$/i.test(tokens[before.head]?.text ?? '')) return true;
  return before?.kind === 'noun' && clause.verb !== null && takesClause(chunks, at);
}

/** `turned, managed to flee and`: verbs that an infinitive completes are never done to anyone. Source: Quirk et al., § 16.38. */
const isTrying = ({ chunks, at }: ParseState, { lemma }: VerbChunk): boolean => {
  const next = chunks[at + 1];
  const completes = isVerbChunk(next) && next.form === 'infinitive';
  return (
    completes &&
    /^(?:manage|try|attempt|refuse|decide|fail|begin|start|continue|hope|agree|decline|want|hesitate)$/.test(lemma)
  );
};

/** `found a fish called the moss eel`: what `a` brings in is called something by nobody in particular. */
function isCalled({ tokens, chunks, at }: ParseState, { head }: VerbChunk): boolean {
  const [before, next] = [chunks[at - 1], chunks[at + 1]];
  if (!/^(?:called|named|dubbed|nicknamed|titled|entitled)$/.test(tokens[head]?.text ?? '')) return false;
  return (
    before?.kind === 'noun' &&
    /^(?:an?|two|three|some)$/i.test(tokens[before.from]?.text ?? '') &&
    next?.kind === 'noun'
  );
}

/** `Ruiz, an engineer hired in May, warned`: the phrase is an aside between commas, and the verb comes behind it. */
function endsAside(state: ParseState): boolean {
  const { clause } = state;
  const last = bareNouns(clause.before).at(-1);
  return last?.apposed === true && bareNouns(clause.before).length > 1 && isAsideOfVerb(state);
}

/** `The ship, sold under a deal signed in May, was`: what an aside on the subject holds is said of a noun of the aside. */
const isInAside = (state: ParseState): boolean =>
  state.clause.kind === 'participle' &&
  state.clause.verb?.passive === true &&
  state.tokens[state.clause.from - 1]?.text === ',' &&
  isAsideOfVerb(state);

/** Whether a tensed verb still comes that the subject at hand could go with; after a comma, only behind the closing one. */
function hasFiniteAhead(state: ParseState, afterComma: boolean): boolean {
  const isDone = isDoneBy(state);
  let commas = 0;
  for (let i = state.at + 1; i < state.chunks.length; i++) {
    i = skipBrackets(state, i);
    const chunk = state.chunks[i];
    if (opensQuote(state, chunk) && isSaying(state)) return false;
    if (!chunk || ['stop', 'conjunction', 'relative', 'subordinator'].includes(chunk.kind)) return false;
    if (chunk.kind === 'comma' && ++commas > (afterComma ? 1 : 0)) return false;
    if (!isVerbChunk(chunk) || chunk.finite === 'no') continue;
    if (afterComma) return commas === 1 && beforeQuotes(state, i)?.kind === 'comma';
    const start = startOfPhrase(state, i - 1);
    const [link, noun] = [state.chunks[start - 1], state.chunks[start]];
    const ownSubject =
      noun?.kind === 'noun' &&
      !isTimeNoun(state.tokens, noun) &&
      (link?.kind === 'noun' || (start - 1 === state.at && isContent(state, noun.head)) || isTelling(link));
    if (chunk.finite === 'yes' || isDone || isOwnPast(state, i) || takesClause(state.chunks, i)) return !ownSubject;
  }
  return false;
}

/** `left the hall saying the offer was poor`: what stands behind the gerund of a verb of saying begins what is said. */
const isTelling = (chunk: AnyChunk | undefined): boolean =>
  isVerbChunk(chunk) &&
  chunk.form === 'gerund' &&
  (SAYING_VERBS.has(chunk.lemma) || THINKING_VERBS.has(chunk.lemma)) &&
  !TOLD.test(chunk.lemma);

/** Index of the noun phrase that the one at an index hangs on by prepositions: `half` of `half of voters`. */
function startOfPhrase({ chunks }: ParseState, at: number): number {
  let start = at;
  while (
    chunks[start]?.kind === 'noun' &&
    chunks[start - 1]?.kind === 'preposition' &&
    chunks[start - 2]?.kind === 'noun'
  )
    start -= 2;
  return start;
}

/** `thought Ruiz had won`: a verb of saying or thinking with a clause of its own behind it is no participle. */
function takesClause(chunks: ParseState['chunks'], at: number): boolean {
  const [verb, subject, own] = chunks.slice(at, at + 3);
  if (!isVerbChunk(verb) || !(SAYING_VERBS.has(verb.lemma) || THINKING_VERBS.has(verb.lemma))) return false;
  return !TOLD.test(verb.lemma) && subject?.kind === 'noun' && isVerbChunk(own) && own.finite === 'yes';
}

/** A quotation mark, alone or in front of a noun phrase. */
export const opensQuote = ({ tokens }: ParseState, chunk: AnyChunk | undefined): boolean =>
  chunk?.kind === 'quote' || (chunk?.kind === 'noun' && /^(?:[“«]|``)$/.test(tokens[chunk.from]?.text ?? ''));

/** `told the court “we will pay”`: what stands in quotation marks behind a verb of saying is no verb of its subject. */
const isSaying = ({ chunks, at }: ParseState): boolean => {
  const verb = chunks[at];
  return isVerbChunk(verb) && SAYING_VERBS.has(verb.lemma);
};

/** Index of the chunk behind what stands in brackets, when they open here. */
function skipBrackets({ tokens, chunks }: ParseState, at: number): number {
  if (tokens[chunks[at]?.from ?? -1]?.text !== '(') return at;
  const close = chunks.findIndex((chunk, index) => index > at && tokens[chunk.from]?.text === ')');
  return close < 0 ? at : close + 1;
}

/** The chunk before one, quotation marks left out. */
const beforeQuotes = ({ chunks }: ParseState, at: number) =>
  chunks.slice(0, at).findLast(({ kind }) => kind !== 'quote');

/** `A blaze fanned by winds forced them to leave`: what is done by someone is no past tense, so the next past form is the verb. */
function isDoneBy({ tokens, chunks, at }: ParseState): boolean {
  const end = chunks[at]?.to ?? 0;
  if (isUndergone(chunks, at)) return true;
  const [by, one, two] = tokens.slice(end, end + 3);
  return by?.lemma === 'by' && one?.class !== 'number' && one?.text !== '$' && two?.class !== 'number';
}

/** Right behind the verb at hand, a pronoun or the object of a verb of saying begins what is said: `stated it would`. */
function isContent(state: ParseState, head: number): boolean {
  const verb = state.chunks[state.at];
  const lemma = isVerbChunk(verb) ? verb.lemma : '';
  return state.tokens[head]?.class === 'pronoun' || SAYING_VERBS.has(lemma) || THINKING_VERBS.has(lemma);
}

/** `said Ruiz, the mayor, opened`: who is explained between commas behind a verb of saying has what is said as a verb. */
export function isToldOf({ after, chain, verb }: Clause): boolean {
  const [told, aside] = after;
  const lemma = (chain.at(-1) ?? verb)?.lemma ?? '';
  return told?.kind === 'noun' && aside?.kind === 'noun' && aside.apposed && SAYING_VERBS.has(lemma);
}

/** Whether a noun phrase behind the clause's verb can be the subject of a new clause: after `said`, or right behind another noun. */
function canOpenClause(clause: Clause): boolean {
  const bare = clause.after.at(-1);
  if (bare?.kind !== 'noun' || bare.apposed) return false;
  const previous = clause.after.at(-2);
  const lemma = (clause.chain.at(-1) ?? clause.verb)?.lemma ?? '';
  if (!previous) return SAYING_VERBS.has(lemma) || THINKING_VERBS.has(lemma);
  return (previous.kind === 'noun' || previous.kind === 'preposition') && previous.to === bare.from;
}
