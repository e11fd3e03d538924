import { SAYING_VERBS } from '../lexicon/verbs';
import { type AnyChunk, isVerbChunk, type VerbChunk } from './chunk';
import { type Clause, toNounPart } from './clause';
import { bareNouns, openClause, openParts, type ParseState } from './parse-state';

/**
 * Puts a verb of saying that stands behind what is said, or in its middle: `…, state media reported on Monday.`, `…, said
 * Ruiz.`, `The bank, she said, is safe.` It opens a clause of kind report; false when the verb is no such verb.
 */
export function placeReport(state: ParseState, verb: VerbChunk): boolean {
  if (!isReporting(verb) || verb.finite === 'no' || verb.passive) return false;
  const { chunks, at } = state;
  const before = chunks[at - 1];
  const next = chunks[at + 1];
  if (
    verb.lemma !== 'tell' &&
    isDivider(before) &&
    at > 1 &&
    !isAwaited(state) &&
    next?.kind === 'noun' &&
    isDivided(chunks[at + 2]) &&
    saysBefore(chunks, at) &&
    !verbFollows(chunks, at + 2)
  )
    return placeInverted(state, verb, next);
  const [speaker, length] = speakerBefore(chunks, at);
  if (!speaker || at - length < 2 || !endsSoon(chunks, at + 1)) return false;
  const mark = state.tokens[chunks[at + 1]?.from ?? -1]?.text ?? '';
  const follows = /^[,:]$/.test(mark) && chunks[at + 2]?.kind === 'quote';
  const inside =
    chunks[at + 1]?.kind === 'comma' &&
    !state.clause.verb &&
    state.clause.before.filter((part) => part.kind === 'noun').length > 1;
  if (follows || !(saysBefore(chunks, at) || inside)) return false;
  const parts = openParts(state.clause);
  const opens = parts.findIndex((part) => part.from === speaker.from);
  if (opens < 0 || parts.length - opens > length) return false;
  const [, ...behind] = parts.splice(opens);
  openReport(state, verb, speaker);
  // `the chief executive, Ida Ruiz, said`: what explains the speaker is the speaker too.
  state.clause.before.push(...bareNouns(behind).filter(({ apposed }) => apposed));
  return true;
}

/** Verbs that report what a text, a film or a count says: `…, footage showed`. */
const isReporting = ({ lemma }: VerbChunk): boolean => SAYING_VERBS.has(lemma) || /^(?:show|suggest|find)$/.test(lemma);

/** Who or what says it, between the mark before it and its verb, and of how many chunks: `, footage from KCNA showed`. */
function speakerBefore(chunks: readonly AnyChunk[], at: number): [speaker: AnyChunk | null, length: number] {
  const [noun, second, third] = [chunks[at - 1], chunks[at - 2], chunks[at - 3]];
  if (noun?.kind === 'comma') return explainedBefore(chunks, at);
  if (noun?.kind !== 'noun') return [null, 0];
  if (isDivider(second)) return [noun, 1];
  return second?.kind === 'preposition' && third?.kind === 'noun' && isDivider(chunks[at - 4]) ? [third, 3] : [null, 0];
}

/** The same of whom the text explains: `, Ruiz, editor of the Post, said`. */
function explainedBefore(chunks: readonly AnyChunk[], at: number): [speaker: AnyChunk | null, length: number] {
  let comma = at - 2;
  while (/^(?:noun|preposition|adverb|adjective)$/.test(chunks[comma]?.kind ?? '')) comma--;
  const [before, speaker, mark] = [chunks[comma], chunks[comma - 1], chunks[comma - 2]];
  const isExplained = comma < at - 2 && before?.kind === 'comma' && speaker?.kind === 'noun' && isDivider(mark);
  return isExplained ? [speaker, at - comma + 1] : [null, 0];
}

/** `Ruiz, who came home, declared an emergency`: a subject waits for this verb, unless the one who says it stands between commas. */
function isAwaited({ clause, chunks, at }: ParseState): boolean {
  if (chunks[at - 1]?.kind !== 'comma' || chunks[at + 2]?.kind === 'comma') return false;
  for (let outer: Clause | null = clause; outer; outer = outer.parent)
    if (outer.kind !== 'relative' && !outer.verb) return bareNouns(outer.before).length > 0;
  return false;
}

/** Whether words that can be what is said stand before: a tensed verb, or quotation marks. */
const saysBefore = (chunks: readonly AnyChunk[], at: number): boolean =>
  chunks
    .slice(0, at)
    .some((chunk, i) => chunk.kind === 'quote' || (isVerbChunk(chunk) && chunk.finite !== 'no' && i > 0));

/** Whether the noun phrase has a verb of its own: `said the bill “will pass”`. */
function verbFollows(chunks: readonly AnyChunk[], from: number): boolean {
  const next = chunks.slice(from).find((chunk) => !['quote', 'adverb', 'preposition', 'noun'].includes(chunk.kind));
  return isVerbChunk(next) && next.finite !== 'no';
}

const isDivider = (chunk: AnyChunk | undefined): boolean => chunk?.kind === 'comma' || chunk?.kind === 'quote';

/** What may stand behind the one who says it: the end, a mark, an adjunct. */
const isDivided = (chunk: AnyChunk | undefined): boolean =>
  !chunk || ['comma', 'stop', 'quote', 'preposition', 'adverb', 'noun', 'subordinator'].includes(chunk.kind);

/** Nothing but adjuncts follows until the next mark: what is said stands elsewhere. */
function endsSoon(chunks: readonly AnyChunk[], from: number): boolean {
  for (let i = from; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (chunk?.kind === 'comma' || chunk?.kind === 'stop' || chunk?.kind === 'quote') return true;
    const adjunct =
      chunk?.kind === 'preposition' ||
      chunk?.kind === 'adverb' ||
      (chunk?.kind === 'noun' && (chunks[i - 1]?.kind === 'preposition' || i === from));
    if (!adjunct) return false;
  }
  return true;
}

function placeInverted(state: ParseState, verb: VerbChunk, speaker: AnyChunk): boolean {
  openReport(state, verb, speaker, true);
  state.at++;
  return true;
}

function openReport(state: ParseState, verb: VerbChunk, speaker: AnyChunk, inverted = false): boolean {
  const report = openClause(state, 'report', Math.min(verb.from, speaker.from));
  const part = toNounPart(speaker);
  report.subject = part;
  (inverted ? report.after : report.before).push(part);
  report.verb = verb;
  state.lastNoun = part;
  return true;
}
