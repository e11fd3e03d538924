import { findSubject, isPerson } from './find-subject';
import type { SpeechText } from './lay-out-words';
import type { Saying } from './saying';

/** Fewer words than this may be a title or a scare quote. */
const FEWEST_WORDS = 3;

/**
 * “Lee shrugged. “We will run.””: a quotation that ends its paragraph and that nobody is said to say belongs to whom the
 * sentence before it tells of, where no one else speaks in that paragraph.
 */
export function readBeat(speech: SpeechText, sayings: readonly Saying[], index: number): Saying | null {
  const quoted = speech.quoted[index];
  const [first, last, next] = [
    speech.words[quoted?.from ?? -1],
    speech.words[(quoted?.from ?? 0) - 1],
    speech.words[quoted?.to ?? -1],
  ];
  if (!quoted || !first || !last || first.block !== last.block || first.sentence === last.sentence) return null;
  if (quoted.to - quoted.from < FEWEST_WORDS + 2 || last.quotation >= 0 || next?.block === first.block) return null;
  if (sayings.some(({ cue }) => cue !== null && speech.words[cue.from]?.block === first.block)) return null;
  const range = speech.sentences[last.sentence];
  const source = range ? findSubject(speech, last.sentence, range.from) : null;
  if (!source || !isPerson(speech, source)) return null;
  return { source, cue: null, content: [quoted], rule: 'speaker-before' };
}
