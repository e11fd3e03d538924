import type { BlockLine } from './block-lines';

/** Headlines and sub-headings longer than this are sentences. */
const MAX_HEADLINE_WORDS = 26;
const MAX_HEADING_WORDS = 11;
/** A line of prose below a title: this many words or more. */
const MIN_BODY_WORDS = 9;
/** A title that ends in a full stop must look like one: this share of its long words begin with a capital. */
const MIN_CAPITAL_SHARE = 0.85;

const ENDS_AS_SENTENCE = /[.!?…。！？؟][)\]”"’»]*$/u;

/** True for a line that reads as running prose. */
export const isProse = (line: BlockLine): boolean => line.words >= MIN_BODY_WORDS && ENDS_AS_SENTENCE.test(line.text);

function hasTitleCase(text: string): boolean {
  const long = text.match(/\p{L}[\p{L}\p{M}’'-]{3,}/gu) ?? [];
  return long.length > 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length >= MIN_CAPITAL_SHARE;
}

/** True for a first line that names the story: no full stop, unless written in title case, and prose follows. */
export function isHeadline(line: BlockLine, rest: readonly BlockLine[]): boolean {
  if (line.words > MAX_HEADLINE_WORDS || !rest.some(isProse)) return false;
  if (!/^[\p{L}\p{N}\p{P}\p{S}]/u.test(line.text) || /^\p{Ll}/u.test(line.text) || /[,:;]$/.test(line.text))
    return false;
  const body = rest.find((next) => next.words >= MIN_BODY_WORDS);
  if (body && line.words > body.words * 2) return false;
  return !/[.…。][)\]”"’»]*$/u.test(line.text) || hasTitleCase(line.text);
}

/** True for a short line without an end mark that stands above prose. */
export function isHeading(line: BlockLine, next: BlockLine | undefined, standsFree: boolean): boolean {
  if (!next || !isProse(next) || line.words > MAX_HEADING_WORDS || line.words === 0) return false;
  if (!/^["“‘«„¿¡(]?[\p{Lu}\p{Lo}\p{N}]/u.test(line.text) || /[.…。,:;–—-]["”’]?$/u.test(line.text)) return false;
  return standsFree || hasTitleCase(line.text);
}
