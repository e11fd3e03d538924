import { SAYING_VERBS } from '../lexicon/verbs';
import type { VerbChunk } from './chunk';
import type { NounPart } from './clause';
import { chunkBefore, type ParseState } from './parse-state';
import { tenseOf } from './tense-of';

/** Forms that go with more than one, and those that go with one. */
const OF_MANY = /^(?:were|are|have)$/;
const OF_ONE = /^(?:was|is|has)$/;

/** Leaves the clause at hand for the one around it where a verb behind `and` or `but` goes on that. */
export function leaveForOuter(state: ParseState, verb: VerbChunk): void {
  leaveForPerson(state, verb);
  leaveForStatement(state, verb);
  leaveForNumber(state, verb);
  leaveForContrast(state);
}

/**
 * `has said the plan is sound, and has offered`, `insisted it was harsh and said`: a verb that repeats the tense of the
 * statement around what is said, or says more itself, goes on that statement.
 */
function leaveForStatement(state: ParseState, verb: VerbChunk): void {
  const { clause } = state;
  const shown = clause.parent?.kind === 'participle' && clause.parent.verb?.form === 'gerund';
  const outer = shown && SAYING_VERBS.has(verb.lemma) ? (clause.parent?.parent ?? null) : clause.parent;
  if (clause.kind !== 'complement' || outer?.verb?.form !== 'tensed') return;
  // `published pictures showing that it sank and said`: pictures show, and who published them says.
  if (shown && outer !== clause.parent) state.clause = outer;
  // `said the plane was lost and declined to say more`: who speaks keeps back the rest.
  const saysMore = isTelling(verb) && SAYING_VERBS.has(outer.verb.lemma) && !verb.passive;
  const own = tenseOf(state, verb);
  const isRepeated = own === tenseOf(state, outer.verb) && own !== tenseOf(state, clause.verb);
  if (saysMore || (isRepeated && chunkBefore(state, 2)?.kind === 'comma')) state.clause = outer;
}

const isTelling = ({ lemma }: VerbChunk): boolean => SAYING_VERBS.has(lemma) || /^(?:refuse|decline)$/.test(lemma);

/** `they are sure she is there and claim`: a base form does not go with he, she or it, so it goes on the clause around. */
function leaveForPerson(state: ParseState, verb: VerbChunk): void {
  const { clause, tokens } = state;
  const subject = tokens[clause.subject?.head ?? -1]?.text.toLowerCase() ?? '';
  const isBare = verb.head === verb.from && tokens[verb.head]?.verb === 'base';
  if (clause.kind === 'complement' && !clause.verb?.modal && /^(?:he|she|it)$/.test(subject) && isBare && clause.parent)
    state.clause = clause.parent;
}

/**
 * `The talks broke down when Oslo cut off supplies, and were resumed`: a plural verb goes on the plural subject outside, and
 * `Lind left when the talks failed and was replaced` on the one outside.
 */
function leaveForNumber(state: ParseState, verb: VerbChunk): void {
  const { clause, tokens } = state;
  const outer = clause.parent;
  const [mine, theirs] = [clause.subject, outer?.subject ?? null];
  if (!outer?.verb || !mine || !theirs) return;
  const isPlural = ({ head, conjuncts }: NounPart) => conjuncts.length > 1 || tokens[head]?.plural === true;
  const classOf = ({ head }: NounPart) => tokens[head]?.class ?? '';
  const first = tokens[verb.from]?.text ?? '';
  const isOfMany = clause.kind === 'subordinate' && chunkBefore(state, 2)?.kind === 'comma' && OF_MANY.test(first);
  if (isOfMany && classOf(mine) === 'name' && !isPlural(mine) && isPlural(theirs)) state.clause = outer;
  // `two stolen cars`, whose verb was read as what two did.
  const isCount = classOf(mine) === 'number' && !/^(?:one|1)$/i.test(tokens[mine.head]?.text ?? '');
  const isMany = isCount || (classOf(mine) === 'noun' && isPlural(mine));
  const isOfOne = /^(?:subordinate|coordinate|complement)$/.test(clause.kind) && OF_ONE.test(first);
  if (isOfOne && isMany && /^(?:name|noun|pronoun)$/.test(classOf(theirs)) && !isPlural(theirs)) state.clause = outer;
}

/** `is free until the court decides but had to pay`: what `but` sets against a statement goes on it, not on what says when. */
function leaveForContrast(state: ParseState): void {
  const outer = state.clause.parent;
  if (state.clause.kind !== 'subordinate' || state.tokens[chunkBefore(state)?.from ?? -1]?.lemma !== 'but') return;
  if (outer?.verb?.form === 'tensed' && outer.subject) state.clause = outer;
}
