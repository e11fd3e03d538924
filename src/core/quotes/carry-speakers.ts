import type { SpeechText } from './lay-out-words';
import { readBeat } from './read-beat';
import type { Saying } from './saying';

/** Shorter quotations without a cue are scare quotes or titles, in words. */
const FEWEST_WORDS = 6;
/** A quotation that is a sentence right behind its speaker's first may be as short as this, in words. */
const FEWEST_IN_RUN = 2;

/** Rules after which someone goes on speaking; a label or a signature stands for one quotation only. */
const SPEAKING =
  /^(?:cue-(?:say|utter|tell|according-to|citing|speak-of|think|judge)|speaker-(?:carried-over|before-colon|before))$/;

/**
 * Gives quotations that no cue claims to the speaker of the paragraph: whoever spoke last before it, in quotation marks or
 * not, else the one after it in the same paragraph, else, where a paragraph opens with one, the last speaker of the
 * paragraph before.
 */
export function carrySpeakers(
  speech: SpeechText,
  sayings: readonly Saying[],
  owners: readonly (Saying | null)[],
): (Saying | null)[] {
  const carried = [...owners];
  carried.forEach((owner, index) => {
    if (owner || !speech.quotations[index]?.marked) return;
    const from =
      findTold(speech, sayings, index) ??
      findSpeaker(speech, owners, carried, index) ??
      readBeat(speech, sayings, index);
    const quoted = speech.quoted[index];
    if (!from || !quoted || !SPEAKING.test(from.rule)) return;
    const { source } = from;
    carried[index] = { source, cue: null, content: [quoted], rule: 'speaker-carried-over', carriedFrom: from };
  });
  return carried;
}

/** “She said that orders held up. “Every car has four.””: who spoke without marks in the sentence right before. */
function findTold(speech: SpeechText, sayings: readonly Saying[], index: number): Saying | null {
  const quoted = speech.quoted[index];
  if (!quoted || !startsSentence(speech, index)) return null;
  const isFirst = opensBlock(speech, index);
  if (!isSpeech(speech, index, isFirst ? FEWEST_WORDS : FEWEST_IN_RUN)) return null;
  const before = speech.words[quoted.from - 1];
  const last = before && sayings.findLast(({ cue }) => cue !== null && cue.from < quoted.from);
  const [cue, first] = [speech.words[last?.cue?.from ?? -1], speech.words[quoted.from]];
  const isNear =
    cue?.sentence === before?.sentence && cue !== undefined && first !== undefined && first.block - cue.block <= 1;
  if (isFirst && speech.words[quoted.to]?.block === first?.block) return null;
  return last && before?.quotation === -1 && isNear && SPEAKING.test(last.rule) ? last : null;
}

function findSpeaker(
  speech: SpeechText,
  owners: readonly (Saying | null)[],
  carried: readonly (Saying | null)[],
  index: number,
): Saying | null {
  const block = speech.quotations[index]?.block ?? -1;
  const isNear = (k: number, distance: number): boolean => (speech.quotations[k]?.block ?? -9) >= block - distance;
  const last = carried.slice(0, index).findLastIndex((saying) => saying !== null);
  const before = last >= index - 2 ? (carried[last] ?? null) : null;
  if (before && isNear(last, 0)) {
    return isSpeech(speech, index, startsSentence(speech, index) ? FEWEST_IN_RUN : FEWEST_WORDS) ? before : null;
  }
  if (!isSpeech(speech, index, FEWEST_WORDS)) return null;
  const next = speech.quotations[index + 1]?.block === block ? (owners[index + 1] ?? null) : null;
  const isRun = before && opensBlock(speech, index) && isNear(last, 1);
  if (isRun && (speech.quotations[last]?.closed === false || !next)) return before;
  return next;
}

/** A quotation that is a sentence of its own, not a few words in someone else's. */
function isSpeech(speech: SpeechText, index: number, fewest: number): boolean {
  const [quoted, quotation] = [speech.quoted[index], speech.quotations[index]];
  if (!quoted || !quotation) return false;
  const words = speech.words.slice(quoted.from, quoted.to).filter(({ token }) => token.class !== 'punctuation');
  const inner = speech.text.slice(quotation.start, quotation.end).replace(/[“”"'’‘\s«»„]+$/u, '');
  const isStopped =
    /[.,?!…]$/.test(inner) || (/^[^\p{L}]*\p{Lu}/u.test(inner) && /^[.,;]/.test(speech.text.slice(quotation.end)));
  return words.length >= fewest && (!quotation.closed || isStopped);
}

function startsSentence(speech: SpeechText, index: number): boolean {
  const first = speech.quoted[index]?.from ?? 0;
  return speech.words[first]?.sentence !== speech.words[first - 1]?.sentence;
}

function opensBlock(speech: SpeechText, index: number): boolean {
  const first = speech.quoted[index]?.from ?? 0;
  return speech.words[first]?.block !== speech.words[first - 1]?.block;
}
