import { lowAt, type SpeechText, type WordRange } from './lay-out-words';
import type { Saying } from './saying';

/** Cues of thinking, showing and wanting: a verb of saying around them speaks for the quotation. */
const WEAK = /^cue-(?:think|show|commit|urge|noun|adjective|passive|impersonal|awaited)$/;
/** Furthest that a verb of thinking, judging or doing speaks for a quotation, in words. */
const REACH = 14;
/** A cue so near to the quotation belongs to it, whoever else speaks around it, in words. */
const ADJACENT = 3;
const THING = /^(?:it|this|that|which|these|those)$/;
const PERSON = /^(?:he|she|they|it)$/;

/**
 * Whose content the quotation lies in. Of several: a verb of saying before any other, then a named source before a pronoun
 * within that source's own words, then who is cited before who cites, then the one whose cue is nearest.
 */
export function findOwner(speech: SpeechText, sayings: readonly Saying[], index: number): Saying | null {
  const quoted = speech.quoted[index];
  if (!quoted) return null;
  const around = sayings.filter(
    (saying) => saying.content.some((range) => holds(range, quoted)) && isInReach(speech, saying, quoted),
  );
  const rank = (saying: Saying): number =>
    (isWeak(speech, saying) ? 2 : 0) +
    (distance(saying, quoted) > ADJACENT && isEcho(speech, saying, around) ? 1 : 0) -
    (saying.rule === 'cue-citing' ? 1 : 0);
  return around.sort((a, b) => rank(a) - rank(b) || distance(a, quoted) - distance(b, quoted))[0] ?? null;
}

/** Whether the cue still speaks for the quotation: verbs of thinking, judging and doing only when it is near or behind “as”. */
function isInReach(speech: SpeechText, saying: Saying, quoted: WordRange): boolean {
  const { cue, rule, source } = saying;
  if (!cue) return true;
  if (source && source.to - source.from === 1 && lowAt(speech, source.from) === 'its') return false;
  if (/^(?:not|n't|never)$/.test(lowAt(speech, cue.from - 1)) && !/^(?:say|tell)/.test(lowAt(speech, cue.from)))
    return false;
  if (!WEAK.test(rule) && !/^cue-(?:speak-of|judge)$/.test(rule)) return true;
  const isAs = lowAt(speech, quoted.from - 1) === 'as' || lowAt(speech, quoted.from - 2) === 'as';
  return isAs || distance(saying, quoted) <= REACH;
}

const holds = (outer: WordRange, inner: WordRange): boolean => outer.from <= inner.from && inner.to <= outer.to;

const distance = ({ cue }: Saying, quoted: WordRange): number =>
  cue ? Math.min(Math.abs(cue.from - quoted.to), Math.abs(quoted.from - cue.to)) : Number.MAX_SAFE_INTEGER;

/** “It underscores …”: not a speaker when the cue also shows or stresses. */
function isWeak(speech: SpeechText, { rule, source, cue }: Saying): boolean {
  const isThing = source !== null && source.to - source.from === 1 && THING.test(lowAt(speech, source.from));
  const shows =
    cue !== null &&
    /^(?:underscor|underlin|stress|suggest|indicat|reveal|highlight|confirm)/.test(lowAt(speech, cue.from));
  return WEAK.test(rule) || (isThing && shows);
}

/** “Clinton says …, what she calls …”: the pronoun inside someone's words is most often that someone. */
function isEcho(speech: SpeechText, { source }: Saying, around: readonly Saying[]): boolean {
  if (!source || source.to - source.from > 1 || !PERSON.test(lowAt(speech, source.from))) return false;
  return around.some((other) => other.source !== source && other.content.some((range) => holds(range, source)));
}
