import { SAYING_VERBS } from '../lexicon/verbs';
import { isVerbChunk } from './chunk';
import type { ParseState } from './parse-state';

/**
 * `The ship, sold by Oslo under a deal signed in May, was towed away`: whatever the aside holds, the tensed verb behind the
 * comma that closes it is the subject’s; `said Lind` is a report.
 */
export function isAsideOfVerb({ chunks, at }: ParseState): boolean {
  const close = chunks.findIndex(({ kind }, index) => index > at && /^(?:comma|stop|conjunction|quote)$/.test(kind));
  if (chunks[close]?.kind !== 'comma') return false;
  const behind = chunks.findIndex(({ kind }, index) => index > close && kind !== 'adverb');
  const verb = chunks[behind];
  if (!isVerbChunk(verb) || verb.form !== 'tensed') return false;
  return !(SAYING_VERBS.has(verb.lemma) && chunks[behind + 1]?.kind === 'noun');
}
