import { isVerbChunk } from './chunk';
import type { Clause, NounPart } from './clause';
import { isTimeNoun } from './is-time-noun';
import { bareNouns, type ParseState } from './parse-state';

/** The first noun phrase before the verb that is no time, with what is listed or hangs on it. */
export function chooseSubject(state: ParseState, clause: Clause): NounPart | null {
  const nouns = withoutTimeBehind(state, withoutCited(clause, bareNouns(clause.before)));
  const listed = joinNames(state, clause, nouns);
  if (listed) return listed;
  const last = nouns.at(-1);
  const previous = nouns.at(-2);
  if (last && previous?.to === last.from && clause.kind !== 'relative' && !last.apposed)
    return onContact(state, clause, previous, last);
  if (last && nouns.length > 1 && isNominative(state, last)) return last;
  if (last && isBehindOpening(clause, nouns, last, state)) return last;
  const real = nouns.filter((noun) => !isTimeNoun(state.tokens, noun) && !noun.apposed);
  const marked = clause.kind === 'relative' && !clause.marker.startsWith('whose');
  if (marked && !real.length) return clause.antecedent;
  if (clause.kind === 'relative' && /^(?:that|which|whom|who)$/.test(clause.marker)) clause.objectGap = true;
  return real.at(0) ?? nouns.find((noun) => !isTimeNoun(state.tokens, noun)) ?? nouns.at(-1) ?? clause.subject;
}

/** `Ofra, Corvo, Lind win a prize`: names between commas before a plural verb do it together, as headlines have it. */
function joinNames({ tokens }: ParseState, clause: Clause, nouns: readonly NounPart[]): NounPart | null {
  const [first, ...more] = nouns;
  const verb = tokens[clause.verb?.from ?? -1];
  if (!first || more.length < 1 || verb?.class !== 'verb' || verb.verb !== 'base') return null;
  const isList = nouns.every((noun, at) => tokens[noun.head]?.class === 'name' && (at === 0 || noun.apposed));
  const isClose =
    more.every((noun, at) => noun.from === (nouns[at]?.to ?? 0) + 1) && more.at(-1)?.to === clause.verb?.from;
  if (!isList || !isClose) return null;
  for (const noun of more) first.conjuncts.push(...noun.conjuncts);
  first.to = more.at(-1)?.to ?? first.to;
  clause.before.splice(0, clause.before.length, ...clause.before.filter((part) => !more.some((noun) => noun === part)));
  return first;
}

/** `Congratulations to Oslo, they won`: behind a comma, a pronoun right before the verb is its subject. */
const isNominative = ({ tokens, chunks, at }: ParseState, { from, to, head, apposed }: NounPart): boolean =>
  apposed &&
  to === chunks[at]?.from &&
  tokens[from - 1]?.text === ',' &&
  /^(?:he|she|they|we|I|it)$/i.test(tokens[head]?.text ?? '');

/** `On Sunday, the first day of the cup, Oslo lost`: behind an opening adjunct and what explains it, the noun right before the verb is the subject. */
function isBehindOpening(
  { before }: Clause,
  nouns: readonly NounPart[],
  last: NounPart,
  { tokens, chunks, at }: ParseState,
): boolean {
  if (before[0]?.kind !== 'preposition' || nouns.length < 2 || !nouns.every(({ apposed }) => apposed)) return false;
  return tokens[last.from - 1]?.text === ',' && last.to === chunks[at]?.from && before.at(-1) === last;
}

/** `According to the coach, Ana Ruiz, in May the team won`: the name behind whom it accords with is no subject. */
function withoutCited({ before }: Clause, nouns: readonly NounPart[]): readonly NounPart[] {
  const [cited, name] = before;
  const isCited = cited?.kind === 'preposition' && cited.word === 'according to' && name?.kind === 'noun';
  return isCited && nouns.length > 1 && nouns[0] === name && name.apposed ? nouns.slice(1) : nouns;
}

/** `Lind yesterday signed`: a time right before the verb is no subject when another noun phrase stands before it. */
function withoutTimeBehind({ tokens }: ParseState, nouns: readonly NounPart[]): readonly NounPart[] {
  const real = nouns.findLastIndex((noun) => !isTimeNoun(tokens, noun));
  return real < 0 ? nouns : nouns.slice(0, real + 1);
}

/** `the breed Kim chose`: two noun phrases side by side; the verb goes with the second, and the first is what it is about. */
function onContact(state: ParseState, clause: Clause, first: NounPart, second: NounPart): NounPart {
  const isAside = clause.kind === 'aside' || clause.kind === 'complement' || finiteAhead(state);
  if (isAside && (!isTimeNoun(state.tokens, first) || state.tokens[first.head]?.lemma === 'time')) {
    clause.kind = 'relative';
    clause.antecedent = first;
    clause.objectGap = true;
  }
  return second;
}

/** Whether another tensed verb comes before the next mark; without one, the verb at hand is the clause's own. */
function finiteAhead(state: ParseState): boolean {
  for (const chunk of state.chunks.slice(state.at + 1)) {
    if (isVerbChunk(chunk) && chunk.finite !== 'no') return true;
    if (['stop', 'comma', 'conjunction', 'subordinator', 'relative'].includes(chunk.kind)) return false;
  }
  return false;
}
