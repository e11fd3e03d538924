import { findContentAfter } from './find-content-after';
import { findContentBefore } from './find-content-before';
import type { Cue, CuedText } from './find-cues';
import { findSourceBefore, type Source } from './find-source';
import { findSourceAfter } from './find-source-after';
import { findSubject, findSubjectBefore } from './find-subject';
import { hasVerb } from './has-verb';
import { isQuoted } from './is-quoted';
import { lowAt, type SpeechText, type WordRange } from './lay-out-words';
import type { Saying } from './saying';

/** Longer than this after its subject, “said X” opens a clause of its own, in words. */
const LONGEST_TAIL = 14;
/** Verbs that stand before their subject after an unquoted clause: “…, noted Ann Lee.” */
const INVERTS =
  /^(?:said|says|added|adds|wrote|writes|reported|reports|noted|notes|explained|argued|warned|observed|acknowledged|insisted)$/;
/** Prepositions before a gerund whose subject is the sentence's. */
const BEFORE_GERUND = /^(?:after|before|while|by|for|despite|without|since|when|of|in)$/;
const MESSAGE =
  /^(?:tweets?|letters?|statements?|e-?mails?|posts?|memos?|reports?|notes?|messages?|speech|friday|monday|tuesday|wednesday|thursday|saturday|sunday)$/;
const BE = /^(?:is|are|was|were|be|been|being|'s|'re|gets?|got)$/;

/**
 * Reads who says what at a cue: “…”, X said; said X; X said that …; …, X said, …; who say …; adding that ….
 * `before` are the sayings read so far, from whom a subject may be carried over. Null when no source or content is found.
 */
export function readSaying(speech: CuedText, cue: Cue, before: readonly Saying[]): Saying | null {
  const sentence = speech.words[cue.from]?.sentence ?? -1;
  const range = speech.sentences[sentence];
  if (!range) return null;
  if (isPassive(speech, cue)) return null;
  const inverted = readInverted(speech, cue, range);
  const source = inverted ?? findBearer(speech, findOwnSource(speech, cue, range, before), range);
  if (!source) return null;
  const from = Math.min(cue.from, source.from);
  const to = inverted ? source.to : cue.to;
  const earlier = cue.isGerund && !inverted ? null : findContentBefore(speech, { from, to }, range, cue);
  const later = findContentAfter(speech, { ...cue, to }, range, earlier);
  const content = [earlier, later].filter((part) => part !== null);
  return content.length ? { source, cue, content, rule: chooseRule(speech, cue, content) } : null;
}

/** “was told”, “is widely expected”: the subject is not who speaks. */
const isPassive = (speech: SpeechText, { from }: Cue): boolean =>
  /(?:ed|en|wn|ld|id)$/.test(lowAt(speech, from)) &&
  (BE.test(lowAt(speech, from - 1)) ||
    (speech.words[from - 1]?.token.class === 'adverb' && BE.test(lowAt(speech, from - 2))));

/** Of a verb in several groups, the one that fits: judging and speaking of take an object, the others a clause or quotation. */
function chooseRule(speech: SpeechText, cue: Cue, content: readonly WordRange[]): string {
  const isObject = content.every(
    ({ from, to }) => lowAt(speech, from) !== 'that' && !isQuoted(speech, from) && !hasVerb(speech, from, to),
  );
  const ofObject = cue.rules.find((rule) => /^cue-(?:speak-of|judge)$/.test(rule));
  const ofAction =
    lowAt(speech, content[0]?.from ?? -1) === 'to' ? cue.rules.find((rule) => rule === 'cue-commit') : undefined;
  return (isObject ? ofObject : ofAction) ?? cue.rules[0] ?? 'cue-say';
}

/** “said X” right after a quotation or a comma. */
function readInverted(speech: SpeechText, cue: Cue, range: WordRange): Source | null {
  if (!cue.frames.has('quote') || cue.isGerund) return null;
  const mark = lowAt(speech, cue.from - 1);
  const isAfterQuote = isQuoted(speech, cue.from - 1) || (mark === ',' && isQuoted(speech, cue.from - 2));
  if (!isAfterQuote && mark !== ',') return null;
  const source = findSourceAfter(speech, cue.to, range.to);
  if (!source || isAfterQuote) return source;
  const isShort = range.to - source.to < LONGEST_TAIL && lowAt(speech, cue.to) !== 'that';
  // “Lee, in an interview, said the road was closed”: a verb right behind makes it what is said, not who says it.
  if (lowAt(speech, source.to) !== ',' && hasVerb(speech, source.to, range.to)) return null;
  return isShort && INVERTS.test(lowAt(speech, cue.from)) ? source : null;
}

/** “State law covers what it calls “toys””: “it” behind “what” is the subject of the sentence. */
function findBearer(speech: SpeechText, source: Source | null, range: WordRange): Source | null {
  if (!source || lowAt(speech, source.from) !== 'it' || lowAt(speech, source.from - 1) !== 'what') return source;
  const sentence = speech.words[source.from]?.sentence ?? -1;
  return findSubject(speech, sentence, range.from, source.from) ?? source;
}

function findOwnSource(speech: SpeechText, cue: Cue, range: WordRange, before: readonly Saying[]): Source | null {
  const mark = lowAt(speech, cue.from - 1);
  if (cue.isGerund && isProgressive(speech, cue)) return findSourceBefore(speech, cue.from, range.from);
  if (!cue.isGerund && !/^(?:and|but)$/.test(mark)) return findSourceBefore(speech, cue.from, range.from);
  const isFronted = cue.from - range.from <= 1;
  if (
    cue.isGerund &&
    !isFronted &&
    !/^(?:,|and|but|-|—|–)$/.test(mark) &&
    !BEFORE_GERUND.test(mark) &&
    !isReporting(speech, cue)
  ) {
    return null;
  }
  const sentence = speech.words[cue.from]?.sentence ?? -1;
  if (isFronted) return findSubject(speech, sentence, commaAfter(speech, cue.to, range.to));
  const carried = before.findLast((saying) => saying.cue && saying.cue.from >= range.from && saying.source);
  const isParted = /^(?:and|but)$/.test(mark) && lowAt(speech, cue.from - 2) === ',';
  if (isParted && carried?.source && !cue.isGerund) return carried.source;
  if (/^(?:and|but)$/.test(mark) || BEFORE_GERUND.test(mark)) {
    const near = findSubjectBefore(speech, cue.from - 1, range.from);
    if (near) return near;
  }
  return carried?.source ?? findSubject(speech, sentence, range.from, cue.from);
}

/** “a letter saying that …”: a gerund that reports, with a clause behind it. */
const isReporting = (speech: SpeechText, cue: Cue): boolean =>
  cue.frames.has('clause') && MESSAGE.test(lowAt(speech, cue.from - 1)) && cue.rules[0] === 'cue-say';

function commaAfter(speech: SpeechText, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const word = speech.words[at];
    if (word?.low === ',' || (word && word.quotation >= 0 && speech.words[at + 1]?.quotation === -1)) return at + 1;
  }
  return to;
}

/** “X is saying”, “X has been arguing”: a gerund with its “be”, adverbs between left aside. */
function isProgressive(speech: SpeechText, cue: Cue): boolean {
  let at = cue.from - 1;
  while (speech.words[at]?.token.class === 'adverb' || /^(?:not|now|also|once|again)$/.test(lowAt(speech, at))) at--;
  return /^(?:is|are|was|were|been|'s|'re|am|'m)$/.test(lowAt(speech, at));
}
