import { findPhrases, PHRASE_PART } from './find-runs';
import { LIST } from './list-bits';
import type { NameSentence } from './name-document';
import type { NameModel } from './name-model';
import type { ScoredName } from './read-twice';
import { isListed, type Word } from './read-word';
import { KIND } from './tags';

/** What else a known organisation's name can be; such words are left to what the sentence says. */
const AMBIGUOUS =
  LIST.commonWord |
  LIST.demonym |
  LIST.firstName |
  LIST.lastName |
  LIST.city |
  LIST.smallCity |
  LIST.country |
  LIST.region |
  LIST.place;
/** How sure a name is that stands on a list and was not read as one. */
const LISTED = 0.6;

/** Organisations of the lists that were not read as names, where the words can hardly mean anything else. */
export function findKnownBodies(
  { words, mode }: NameSentence,
  names: readonly ScoredName[],
  model: Pick<NameModel, 'phrases' | 'phraseLists'>,
): ScoredName[] {
  if (mode) return []; // in capitals and title case any word may look like a name
  const taken = new Uint8Array(words.length);
  for (const { first, last } of names) taken.fill(1, first, last + 1);
  const phrases = findPhrases(words, model);
  const found: ScoredName[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!words[at]?.isCapital || taken[at]) continue;
    const last = phraseEnd(phrases, at) ?? (isKnownWord(words[at]) ? at : null);
    if (last === null || taken.subarray(at, last + 1).includes(1)) continue;
    const isInRun = isFree(words, taken, at - 1) || isFree(words, taken, last + 1);
    if (!isInRun) found.push({ first: at, last, kind: KIND.organization, score: LISTED });
    at = last;
  }
  return found;
}

const isKnownWord = (word: Word | undefined) => isListed(word, LIST.knownBody) && !isListed(word, AMBIGUOUS);

const isFree = (words: readonly Word[], taken: Uint8Array, at: number) => words[at]?.isCapital === true && !taken[at];

function phraseEnd(phrases: Int32Array, at: number): number | null {
  const bits = phrases[at] ?? 0;
  if (!(bits & PHRASE_PART.first) || !(bits & LIST.knownBody)) return null;
  let last = at + 1;
  while ((phrases[last] ?? 0) & PHRASE_PART.inner && !((phrases[last] ?? 0) & PHRASE_PART.last)) last += 1;
  return (phrases[last] ?? 0) & PHRASE_PART.last ? last : null;
}
