import { SAYING_VERBS } from '../lexicon/verbs';
import { isVerbChunk } from './chunk';
import type { ParseState } from './parse-state';

/**
 * `The ship, sold by Oslo under a deal signed in May, was towed away`: whatever the aside holds, the tensed verb behind the
 * comma that closes it is the subject’s; `said Lind` is a report.
 */
export function isAsideOfVerb({ chunks, at }: ParseState): boolean {
  const ends = (index: number) => {
    const kind = chunks[index]?.kind ?? 'stop';
    const next = chunks[index + 1];
    // `designed by Lind and finished in May`: an aside may hold two participles.
    return (
      /^(?:comma|stop|quote)$/.test(kind) || (kind === 'conjunction' && !(isVerbChunk(next) && next.finite === 'open'))
    );
  };
  const close = chunks.findIndex((_chunk, index) => index > at && ends(index));
  if (chunks[close]?.kind !== 'comma') return false;
  const behind = chunks.findIndex(({ kind }, index) => index > close && kind !== 'adverb');
  const verb = chunks[behind];
  if (!isVerbChunk(verb) || verb.form !== 'tensed') return false;
  return !(SAYING_VERBS.has(verb.lemma) && chunks[behind + 1]?.kind === 'noun');
}

/** `Pushed out by Lind, the mayor stepped down`: a past form that opens a sentence, with a comma and a subject behind it. */
export function opensAside({ chunks, at }: ParseState): boolean {
  const close = chunks.findIndex(({ kind }, index) => index > at && /^(?:comma|stop|quote)$/.test(kind));
  return at === 0 && chunks[close]?.kind === 'comma' && chunks[close + 1]?.kind === 'noun';
}
