import type { Cue } from './find-cues';
import { hasVerb } from './has-verb';
import { isQuoted } from './is-quoted';
import { isTitle } from './is-title';
import { lowAt, type SpeechText, type WordRange } from './lay-out-words';

/** After the cue and its subject only this many words may follow for the content to stand wholly before. */
const LONGEST_TAIL = 14;
/** Fewer words than this before “, he said” are no statement. */
const FEWEST_WORDS = 3;

/** A quotation or clause that ends right before the speaker and cue, “as” left out. */
export function findContentBefore(speech: SpeechText, core: WordRange, range: WordRange, cue: Cue): WordRange | null {
  const from = lowAt(speech, core.from - 1) === 'as' ? core.from - 1 : core.from;
  const mark = lowAt(speech, from - 1);
  const last = /^[,—–]$/.test(mark) || mark === '--' ? from - 2 : from - 1;
  const quoted = findQuoteEndingAt(speech, last, from);
  if (quoted) {
    const start = speech.sentences[speech.words[quoted.from]?.sentence ?? -1]?.from ?? quoted.from;
    const isLedIn = start < quoted.from && start >= range.from && !isQuoted(speech, start);
    return { from: isLedIn && cue.frames.has('clause') ? start : quoted.from, to: quoted.to };
  }
  if (!(cue.frames.has('clause') || cue.rules.includes('cue-tell')) || mark !== ',') return null;
  const tail = lowAt(speech, core.to);
  if (tail === ',' && last >= range.from && hasVerb(speech, core.to, range.to))
    return { from: range.from, to: last + 1 };
  if (last - range.from + 1 < FEWEST_WORDS || !hasVerb(speech, range.from, last + 1)) return null;
  const isTail =
    range.to - core.to <= LONGEST_TAIL && !/^(?:that|whether|if)$/.test(tail) && !hasVerb(speech, core.to, range.to);
  return isTail || tail === ',' ? { from: range.from, to: last + 1 } : null;
}

/** The quotation that ends at `last` in the speaker's own paragraph and is not closed off by a full stop; titles are none. */
function findQuoteEndingAt(speech: SpeechText, last: number, core: number): WordRange | null {
  const index = speech.words[last]?.quotation ?? -1;
  const [quoted, quotation] = [speech.quoted[index], speech.quotations[index]];
  if (!quoted || !quotation || quoted.to !== last + 1) return null;
  if (quotation.block !== speech.words[core]?.block) return null;
  const inner = speech.text.slice(quotation.start, quotation.end).replace(/[^\p{L}\p{N}.,?!…—–-]+$/u, '');
  const isClosedOff = inner.endsWith('.') && /^\p{Lu}/u.test(speech.words[core]?.token.text ?? '');
  return isClosedOff || isTitle(inner) ? null : quoted;
}
