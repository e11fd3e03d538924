import { OBJECT_CONTROL_VERBS, SAYING_VERBS } from '../lexicon/verbs';
import type { VerbChunk } from './chunk';
import type { Clause, NounPart, Part } from './clause';
import { isTimeNoun } from './is-time-noun';
import { chunkBefore, leaveUntil, openClause, type ParseState, setVerb } from './parse-state';

/** Opens a clause for a gerund or participle: on the noun before it, after a preposition, or beside the statement. */
export function placeParticiple(state: ParseState, verb: VerbChunk, passive: boolean): void {
  const before = chunkBefore(state);
  const reports = before?.kind === 'comma' && (SAYING_VERBS.has(verb.lemma) || ASKING.test(verb.lemma)) && !passive;
  if (reports) leaveUntil(state, (one) => one.kind === 'main' || one.kind === 'coordinate');
  else if (before?.kind === 'comma' && !passive && JUDGING.test(verb.lemma)) leaveSaid(state);
  const { clause } = state;
  if (before?.kind === 'preposition' || before?.kind === 'subordinator') {
    const marker = state.tokens
      .slice(before.from, before.to)
      .map((token) => token.text.toLowerCase())
      .join(' ');
    const opened = findWaiting(clause, marker, passive) ?? openClause(state, 'gerund', verb.from, marker);
    setVerb(opened, passive ? toParticiple(verb) : verb);
    return;
  }
  const speaker = reports || passive || before?.kind !== 'comma' ? null : findReporter(state);
  const reduced = hostOf(state, verb, passive) ?? speaker?.subject ?? null;
  if (speaker) state.clause = speaker;
  const opened = openClause(state, 'participle', verb.from, '', reduced);
  opened.subject = reduced;
  setVerb(opened, passive ? toParticiple(verb) : verb);
}

/** Verbs of asking, which go on what was done as those of saying do: `recalled its envoy after it read that the talks were off, demanding an answer`. */
const ASKING = /^(?:ask|demand|request|threaten)$/;

/** Verbs of what someone says of others. Source: Levin (1993), classes 29.2, 33 and 37.8. */
const JUDGING =
  /^(?:accuse|blame|brand|call|call for|cite|condemn|criticise|criticize|decry|denounce|deplore|describe|dismiss|label|praise|thank)$/;

/** `denied that its troops had crossed when the truce ended, calling it a rumour`: who says the one says the other. */
function leaveSaid(state: ParseState): void {
  let clause: Clause | null = state.clause;
  while (clause && clause.kind !== 'complement') clause = clause.parent;
  const outer = clause?.parent;
  if (outer && SAYING_VERBS.has((outer.chain.at(-1) ?? outer.verb)?.lemma ?? '')) state.clause = outer;
}

/** What a participle is said of, where its place shows that. */
function hostOf(state: ParseState, verb: VerbChunk, passive: boolean): NounPart | null {
  const { clause, lastNoun, tokens } = state;
  const before = chunkBefore(state);
  if (before?.kind === 'comma')
    return citedIn(clause) ?? (passive ? (findDescribed(state, verb) ?? findExplained(state) ?? lastNoun) : null);
  if (before?.kind !== 'noun') return null;
  // `appeared in court on Friday charged with theft`: no day is charged.
  if (passive) return lastNoun && isTimeNoun(tokens, lastNoun) ? (clause.subject ?? lastNoun) : findBeforeName(state);
  const seen = clause.after.find((part): part is NounPart => part.kind === 'noun') ?? null;
  const shown = OBJECT_CONTROL_VERBS.has(clause.verb?.lemma ?? '') ? seen : null;
  return shown ?? (isOutcome(state, verb) ? null : lastNoun);
}

/**
 * `a letter from Lind sent on Monday`: a name needs nothing that says which one, so that without a comma the participle is said
 * of the noun before its preposition; the last noun phrase where none is.
 */
function findBeforeName({ clause: { verb, before, after }, lastNoun, tokens }: ParseState): NounPart | null {
  let end = lastNoun?.to;
  for (const part of (verb ? after : before).toReversed()) {
    const noun = part.kind === 'preposition' ? part.noun : part.kind === 'noun' ? part : null;
    if (!noun || part.to !== end) break;
    if (noun !== lastNoun && (part.kind === 'noun' || tokens[noun.head]?.class !== 'name')) return noun;
    if (part.kind === 'noun' || tokens[noun.head]?.class !== 'name') break;
    end = part.from;
  }
  return lastNoun;
}

/** `According to the minister, speaking in Oslo, it sank`: who is cited before the comma. */
function citedIn({ verb, before }: Clause): NounPart | null {
  const cited = before.at(-1);
  return !verb && cited?.kind === 'preposition' && cited.word === 'according to' ? cited.noun : null;
}

/** `mourned Lind, a leader of the union, shot on Monday`: the comma closes what explains her, and the participle is said of her. */
function findExplained({ clauses, lastNoun }: ParseState): NounPart | null {
  const isLast = (part: Part) => part === lastNoun || (part.kind === 'preposition' && part.noun === lastNoun);
  const { after } = clauses.findLast((one) => one.after.some(isLast)) ?? { after: [] };
  const at = after.findLastIndex((part) => part.kind === 'noun' && part.apposed);
  const host = after[at - 1];
  const isInside = (part: Part) =>
    part.kind === 'preposition' || (part.kind === 'clause' && part.clause.kind === 'aside');
  return host?.kind === 'noun' && after.slice(at + 1).every(isInside) ? host : null;
}

/** The clause that the word before has opened and that has nothing yet: `while sailing`; `wept when convicted` says when, and not what was asked. */
function findWaiting(clause: Clause, marker: string, passive: boolean): Clause | null {
  const isEmpty = !clause.verb && !clause.before.length && clause.marker === marker;
  if (!isEmpty || !/^(?:subordinate|complement)$/.test(clause.kind)) return null;
  if (passive) clause.kind = 'subordinate';
  return clause;
}

/** `was a drawing of a tower in ink, inspired by`: far behind what somebody or something was, it is said of that. */
function isDescribed({ clause: { verb, chain, after }, lastNoun }: ParseState): boolean {
  return verb?.lemma === 'be' && !chain.length && after[0]?.kind === 'noun' && after[0] !== lastNoun;
}

/** What a passive participle behind a comma is said of, where that is the subject of the clause around. */
const findDescribed = (state: ParseState, verb: VerbChunk): NounPart | null =>
  isDescribed(state) || isAccompanied(state, verb) ? state.clause.subject : null;

/** `was held at the base, attended by friends`: what people attend or follow is what took place, and not the place. */
const isAccompanied = ({ clause, lastNoun, tokens }: ParseState, { lemma, to }: VerbChunk): boolean =>
  /^(?:attend|accompany|follow|watch|join|precede)$/.test(lemma) &&
  tokens[to]?.lemma === 'by' &&
  clause.after.at(-1)?.kind === 'preposition' &&
  clause.subject !== lastNoun;

/** `“It is late,” she said, thanking the crew`: the clause of who says it, where nothing stands behind it but the comma. */
function findReporter({ clauses, chunks, at }: ParseState): Clause | null {
  const report = clauses.findLast(({ kind }) => kind === 'report');
  const comma = chunks[at - 1];
  return report?.verb?.to === comma?.from || report?.after.at(-1)?.to === comma?.from ? (report ?? null) : null;
}

/** Verbs that tell what came of what happened. */
const OUTCOMES = /^(?:kill|injure|wound|maim|destroy|damage|leave)$/;

/** `burst into flames on Monday injuring two`, `fell during the landing killing all`: neither a time nor a landing does that, but the one who fell. */
function isOutcome({ clause, lastNoun, tokens }: ParseState, verb: VerbChunk): boolean {
  if (!clause.verb || !lastNoun || !clause.subject) return false;
  const isTime = isTimeNoun(tokens, lastNoun);
  const last = clause.after.at(-1);
  return isTime || (OUTCOMES.test(verb.lemma) && last?.kind === 'preposition' && last.noun === lastNoun);
}

const toParticiple = (verb: VerbChunk): VerbChunk => ({ ...verb, form: 'participle', finite: 'no', passive: true });
