import type { Token } from '../../model';
import type { Clause } from '../../text/clause';
import { clauseAt, verbsOf } from './clause-at';
import type { PreparedSentence } from './prepare-document';

/** What kept something from being done, as it is named behind `would have done it`. Source: Quirk et al., §§ 9.57 and 15.35–15.36. */
const KEPT_BY =
  /\b(?:but for|if not for|(?:had|were) it not (?:been )?for|if it (?:had|were|was) ?n[o’']t (?:been )?for)\b/;

/**
 * `would have gone but for a storm`, `would have won if she had started`: what a clause tells was not done, for it hangs on what was
 * not so. Whether it names a deed that was not done then, or with `would not` one that was; null for any other.
 */
export function readUnrealised(tokens: readonly Token[], clause: Clause): { readonly negated: boolean } | null {
  const chunk = verbsOf(clause).find(({ modal }) => modal === 'would');
  if (!chunk || !isPerfect(tokens, chunk)) return null;
  const text = tokens
    .slice(clause.from)
    .map(({ text: word }) => word.toLowerCase())
    .join(' ');
  const isHung = [...clause.before, ...clause.after].some(
    (part) => part.kind === 'clause' && part.clause.marker === 'if' && hasBeenOtherwise(tokens, part.clause),
  );
  return isHung || KEPT_BY.test(text) ? { negated: !chunk.negated } : null;
}

/** Whether the clause around a token tells of what was not done for what was not so, see `readUnrealised`. */
export function isUnrealised({ tokens, clauses }: Pick<PreparedSentence, 'tokens' | 'clauses'>, at: number): boolean {
  const clause = clauseAt(clauses, at);
  return clause !== null && readUnrealised(tokens, clause) !== null;
}

/** `if she had started`. */
const hasBeenOtherwise = (tokens: readonly Token[], { verb }: Clause): boolean =>
  verb !== null && tokens.slice(verb.from, verb.head).some(({ text }) => /^(?:had|’d|'d)$/.test(text));

const isPerfect = (
  tokens: readonly Token[],
  { from, head }: { readonly from: number; readonly head: number },
): boolean => tokens.slice(from, head).some(({ text }) => /^(?:have|’ve|'ve)$/.test(text));
