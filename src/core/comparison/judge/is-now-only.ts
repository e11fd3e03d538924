import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import { clauseAt } from '../prepare/clause-at';
import type { PreparedSentence } from '../prepare/prepare-document';
import { linkOf } from './link-of';

/**
 * `The files were public` beside `the files, long kept under lock, are now public`: the claim says how something was, and the
 * sentence how it is since it changed.
 */
export function isNowOnly(pairs: readonly Pair[], claim: PreparedSentence, document: PreparedSentence): boolean {
  const link = linkOf(claim);
  const verb = link?.verb;
  if (!verb || claim.tokens[verb.from]?.verb !== 'past') return false;
  return pairs.some(({ claim: item, document: other, score }) => {
    if (!other || score < SAID || item.from < verb.to || item.class !== 'adjective') return false;
    const clause = clauseAt(document.clauses, other.from);
    const words = clause ? document.tokens.slice(clause.from, other.from) : [];
    return (
      words.some(({ lemma }) => lemma === 'now') &&
      clause?.verb?.finite === 'yes' &&
      isPresent(clause.verb.from, document)
    );
  });
}

const isPresent = (at: number, { tokens }: PreparedSentence): boolean =>
  /^(?:is|are|has|have)$/i.test(tokens[at]?.text ?? '');
