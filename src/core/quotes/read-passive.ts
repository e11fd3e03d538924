import type { Cue, CuedText } from './find-cues';
import { findSourceBefore } from './find-source';
import { findSourceAfter } from './find-source-after';
import { lowAt } from './lay-out-words';
import type { Saying } from './saying';

const BE = /^(?:is|are|was|were|be|been|being|'s|'re)$/;
/** How far “by” may stand behind the verb, in words. */
const NEAREST_BY = 3;

/** “The plan was condemned by X”, “X was accused by Y of …”: the content is the subject, and what follows the source. */
export function readPassive(speech: CuedText, cue: Cue): Saying | null {
  const range = speech.sentences[speech.words[cue.from]?.sentence ?? -1];
  const isPassive = [1, 2].some((k) => BE.test(lowAt(speech, cue.from - k)));
  if (!range || !isPassive) return null;
  const by = [0, 1, 2]
    .slice(0, NEAREST_BY)
    .map((k) => cue.to + k)
    .find((at) => lowAt(speech, at) === 'by');
  const source = by === undefined ? null : findSourceAfter(speech, by + 1, range.to);
  const subject = findSourceBefore(speech, cue.from, range.from);
  if (!source || !subject) return null;
  return {
    source,
    cue: { from: cue.from, to: cue.to },
    content: [{ from: subject.from, to: subject.to }],
    rule: 'cue-passive',
  };
}
