import { ACCUSING_VERBS, AWAITING_VERBS } from '../../lexicon/prospects';
import type { Token } from '../../model';
import type { VerbChunk } from '../../text/chunk';
import type { Clause } from '../../text/clause';
import { clauseAt, verbsOf } from './clause-at';

/** `anticipated approval`, `accused of dumping`: the object of a verb that says it is yet to come, or only laid to someone’s charge. */
export function isAwaited(tokens: readonly Token[], clauses: readonly Clause[], at: number): boolean {
  const clause = tokens[at]?.class === 'noun' ? clauseAt(clauses, at) : null;
  const verb = clause && verbsOf(clause).at(-1);
  if (verb && ACCUSING_VERBS.has(verb.lemma) && at > verb.to) return !isAccused(tokens, verb, at);
  if (isCalledFor(tokens, at)) return true;
  const object = clause?.after.find((part) => part.kind === 'noun');
  return object?.kind === 'noun' && object.head === at && AWAITING_VERBS.has(verb?.lemma ?? '');
}

/** Tokens between `calling for` and what is called for: `calling for the immediate release`. */
const REACH = 3;
/** Verbs and nouns with which `for` leads to what is wanted. Source: Levin (1993), class 33, and Quirk et al., § 16.28. */
const WANTING =
  /^(?:(?:call|appeal|plea|plead|push|ask|demand|request|petition|campaign|wait)(?:s|ed|ing)?|press(?:es|ed|ing)?|lobb(?:y|ies|ied|ying)|hop(?:e|es|ed|ing)|bids?)$/i;

/** `an open letter calling for the release of Aske`: what is wanted may not come. */
function isCalledFor(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.class !== 'noun') return false;
  const before = tokens.slice(Math.max(0, at - REACH), at);
  const lead = before.findLastIndex(({ lemma }) => lemma === 'for');
  const isNext =
    lead >= 0 && before.slice(lead + 1).every(({ class: kind }) => /^(?:determiner|adjective)$/.test(kind));
  return isNext && WANTING.test(tokens[at - before.length + lead - 1]?.text ?? '');
}

/** `accused the ministry of dumping`: whom a verb of accusing names before `of` or `with`, not what is laid to his charge. */
function isAccused(tokens: readonly Token[], { to, passive, lemma }: VerbChunk, at: number): boolean {
  const led = tokens.findIndex((token, i) => i >= to && /^(?:of|with)$/.test(token.lemma));
  return /^(?:accuse|charge|suspect)$/.test(lemma) && !passive && led > at;
}
