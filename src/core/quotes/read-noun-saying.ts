import { CUE_PHRASES } from '../lexicon/cue-phrases';
import { cutSaid } from './cut-said';
import type { CuedText } from './find-cues';
import { findSourceBefore, type Source } from './find-source';
import { lowAt, type WordRange } from './lay-out-words';
import { phraseEndingAt, phraseStartingAt } from './noun-phrase';
import type { Saying } from './saying';

const NOUNS = wordsOf('cue-noun');
const ADJECTIVES = wordsOf('cue-adjective');
const BE = /^(?:is|are|was|were|am|'s|'re|'m|been|remain|remains|remained|feels?|felt|seems?|seemed)$/;
const FEWEST_WORDS = 2;

function wordsOf(rule: string): ReadonlySet<string> {
  const words = CUE_PHRASES.groups.filter((group) => group.rule === rule).flatMap((group) => group.words);
  return new Set(words);
}

/** “X’s claim that …”, “his plan to …”, “the belief of X that …”, “X is sure that …”; null when no one is named. */
export function readNounSaying(speech: CuedText, at: number): Saying | null {
  const range = speech.sentences[speech.words[at]?.sentence ?? -1];
  const low = lowAt(speech, at);
  if (!range) return null;
  const singular = low.replace(/s$/, '');
  if (NOUNS.has(low) || NOUNS.has(singular)) return readNoun(speech, at, range);
  const phrase = `${low} ${lowAt(speech, at + 1)}`;
  return ADJECTIVES.has(low) || ADJECTIVES.has(phrase) ? readAdjective(speech, at, range) : null;
}

function readNoun(speech: CuedText, at: number, range: WordRange): Saying | null {
  const of = lowAt(speech, at + 1) === 'by' ? phraseStartingAt(speech, at + 2, range.to) : null;
  const next = of ? of.to : at + 1;
  if (!/^(?:that|to|of|for|about|on|against|toward|towards|over)$/.test(lowAt(speech, next))) return null;
  const source: Source | null = of ? { ...of, head: of } : findOwner(speech, at, range.from);
  return source && toSaying(speech, source, { from: at, to: at + 1 }, next, range, 'cue-noun');
}

/** The possessor before the noun: “X’s”, “his”, an adjective between left aside. */
function findOwner(speech: CuedText, noun: number, lowest: number): Source | null {
  for (let at = noun - 1; at >= Math.max(lowest, noun - 4); at--) {
    const low = lowAt(speech, at);
    if (/^(?:his|her|their|its|my|our|your)$/.test(low)) {
      const only = { from: at, to: at + 1 };
      return { ...only, head: only };
    }
    if (low === "'s" || low === "'") {
      const phrase = phraseEndingAt(speech, at - 1, lowest);
      return phrase && { ...phrase, head: phrase };
    }
    const kind = speech.words[at]?.token.class;
    if (kind !== 'adjective' && kind !== 'noun' && kind !== 'number') return null;
  }
  return null;
}

function readAdjective(speech: CuedText, at: number, range: WordRange): Saying | null {
  const be = [at - 1, at - 2].find((index) => BE.test(lowAt(speech, index)));
  if (be === undefined) return null;
  const isPhrase = lowAt(speech, at + 1) === 'of';
  const next = at + (isPhrase ? 2 : 1);
  if (!isPhrase && !/^(?:that|to)$/.test(lowAt(speech, next))) return null;
  const source = findSourceBefore(speech, be, range.from);
  if (!source || /^(?:it|this|that|there)$/.test(lowAt(speech, source.from))) return null;
  return toSaying(speech, source, { from: be, to: at + 1 }, next, range, 'cue-adjective');
}

function toSaying(
  speech: CuedText,
  source: Source,
  cue: WordRange,
  from: number,
  range: WordRange,
  rule: string,
): Saying | null {
  const end = /^[.!?]$/.test(lowAt(speech, range.to - 1)) ? range.to - 1 : range.to;
  const to = cutSaid(speech, from, end);
  return to - from > FEWEST_WORDS ? { source, cue, content: [{ from, to }], rule } : null;
}
