import type { Span } from '../model';

/** A word or mark as the name finder cuts it: hyphens stand alone, the stops of initials and abbreviations do not. */
export interface NameToken extends Span {
  readonly text: string;
}

const RAW = new RegExp(
  [
    String.raw`\p{L}[\p{L}\p{M}]*(?:['’](?!(?:s|S|t|re|ve|ll|d|m)(?![\p{L}\p{M}]))[\p{L}\p{M}]+|&(?=\p{Lu})\p{L}+)*`,
    String.raw`\p{N}+(?:[.,:]\p{N}+)*\p{L}*`,
    String.raw`['’](?:s|S|t|re|ve|ll|d|m)(?![\p{L}\p{M}])`,
    String.raw`\.{3}`,
    '-LRB-|-RRB-',
    String.raw`\S`,
  ].join('|'),
  'gu',
);
const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|prof|sen|rep|gov|gen|lt|col|maj|capt|sgt|st|jr|sr|inc|corp|co|ltd|no|vs|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|rev|hon)$/i;
const INITIAL = /^\p{Lu}$/u;
const LETTERS = /^(?:\p{L}\.)+\p{L}$/u;

/** The tokens of one sentence, ranges into the whole text. */
export function findNameTokens(text: string, sentence: Span): NameToken[] {
  const tokens: NameToken[] = [];
  for (const match of text.slice(sentence.start, sentence.end).matchAll(RAW)) {
    const start = sentence.start + match.index;
    const token = { text: match[0], start, end: start + match[0].length };
    const last = tokens.at(-1);
    if (last && last.end === start && belongs(last.text, token.text)) {
      tokens[tokens.length - 1] = { text: last.text + token.text, start: last.start, end: token.end };
    } else tokens.push(token);
  }
  return tokens;
}

/** Whether a token goes on with what follows it at once: "U" + "." + "S" + ".", "Dr" + ".". */
function belongs(before: string, after: string): boolean {
  if (after === '.') return INITIAL.test(before) || LETTERS.test(before) || ABBREVIATION.test(before);
  return INITIAL.test(after) && /^(?:\p{L}\.)+$/u.test(before);
}
