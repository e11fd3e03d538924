import { CLOSED_WORDS } from '../../lexicon/closed-words';
import type { Token } from '../../model';

/** Whether a word carries no content of its own, whatever a tagger takes it for. */
export const saysNothing = (tokens: readonly Token[], at: number): boolean =>
  isAccording(tokens, at) ||
  isHabit(tokens, at) ||
  isHedging(tokens, at) ||
  isPointing(tokens[at]?.text ?? '') ||
  isFreeOf(tokens, at) ||
  isBound(tokens, at);

/** `as one that protects`, `the current one`: the word stands for a thing spoken of, and counts nothing. */
export const isProWord = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lemma === 'one' &&
  (tokens[at - 1]?.class === 'adjective' ||
    !/^(?:noun|adjective|name|number|preposition)$/.test(tokens[at + 1]?.class ?? ''));

/** `according to` names a source and says nothing itself. */
const isAccording = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text.toLowerCase() === 'according' && tokens[at + 1]?.lemma === 'to';

/** `used to work there` says that it was so, and no more. */
const isHabit = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'used' && tokens[at + 1]?.class === 'particle' && tokens[at + 2]?.verb === 'base';

/** `are thought to have left`: says that it is not known for certain, and no more. */
const isHedging = (tokens: readonly Token[], at: number): boolean =>
  /^(?:thought|believed|reckoned|understood)$/.test(tokens[at]?.text ?? '') &&
  tokens[at - 1]?.lemma === 'be' &&
  tokens[at + 1]?.class === 'particle' &&
  /^(?:have|be)$/.test(tokens[at + 2]?.lemma ?? '');

/** `is free of charges`: negates what stands behind it, and no more. */
const isFreeOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lemma === 'free' &&
  tokens[at]?.class === 'adjective' &&
  /^(?:of|from)$/.test(tokens[at + 1]?.lemma ?? '');

/** `fewer than 50`: part of the number. */
const isBound = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text.toLowerCase() === 'fewer' && tokens[at + 1]?.lemma === 'than';

/** `his`, `these`: a determiner or pronoun, whatever a tagger takes it for. */
const isPointing = (text: string): boolean =>
  /^(?:his|her|that)$/i.test(text) || /^(?:determiner|pronoun)$/.test(CLOSED_WORDS.get(text.toLowerCase()) ?? '');
