import { SAYING_VERBS } from '../../lexicon/verbs';
import type { SaidPair } from '../align/align-items';
import { clauseAt, holdsItem, verbsOf } from '../prepare/clause-at';
import type { PreparedSentence } from '../prepare/prepare-document';

/**
 * `Norway said that Lind was there` beside `They said that he was near the border of Norway`: the claim’s speaker is named in what
 * someone else says.
 */
export function isSaidByOther(claim: PreparedSentence, document: PreparedSentence, said: readonly SaidPair[]): boolean {
  const report = claim.clauses.find(({ verb, subject }) => verb && subject && SAYING_VERBS.has(verb.lemma));
  const subject = report?.subject;
  const speaker = subject && said.find((pair) => pair.claim.kind === 'figure' && holdsItem(subject, pair.claim));
  const verb = report && said.find((pair) => pair.claim.from === verbsOf(report).at(-1)?.head);
  const home = verb && clauseAt(document.clauses, verb.document.from);
  if (!verb || !speaker || !home?.subject || verb.document.class !== 'verb' || !SAYING_VERBS.has(verb.document.lemma))
    return false;
  const { tokens } = document;
  const isPointing = tokens.slice(home.subject.from, home.subject.to).some(({ class: kind }) => kind === 'pronoun');
  return (
    isPointing &&
    home.verb !== null &&
    speaker.document.from > home.verb.head &&
    !holdsItem(home.subject, speaker.document)
  );
}
