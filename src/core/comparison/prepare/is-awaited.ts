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
  const object = clause?.after.find((part) => part.kind === 'noun');
  return object?.kind === 'noun' && object.head === at && AWAITING_VERBS.has(verb?.lemma ?? '');
}

/** `accused the ministry of dumping`: whom a verb of accusing names before `of` or `with`, not what is laid to his charge. */
function isAccused(tokens: readonly Token[], { to, passive, lemma }: VerbChunk, at: number): boolean {
  const led = tokens.findIndex((token, i) => i >= to && /^(?:of|with)$/.test(token.lemma));
  return /^(?:accuse|charge|suspect)$/.test(lemma) && !passive && led > at;
}
