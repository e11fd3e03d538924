import type { Span } from '../model';

/** Abbreviations that keep their full stop, from the usual English style guides. */
const DOTTED = 'Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Maj|Adm|Rev|Hon|St|Jr|Sr|No|vs|Inc|Corp|Ltd|Co|etc';

/** Helpers that take `n’t`; a text with odd spacing has `wouldn’ t`. */
const NEGATED =
  '[Ww]ould|[Cc]ould|[Ss]hould|[Dd]id|[Dd]oes|[Dd]o|[Hh]as|[Hh]ave|[Hh]ad|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Cc]a|[Ww]o|[Mm]ust';

const WORD = new RegExp(
  [
    '(?:\\p{L}\\.){2,}',
    `(?<![\\p{L}\\p{N}])(?:${DOTTED})\\.(?=[ \\u00a0])`,
    '(?<![\\p{L}\\p{N}])\\p{Lu}\\.(?=[ \\u00a0]\\p{Lu})',
    '\\p{Lu}\\p{Ll}{1,5}\\.(?= ?,)',
    `(?:${NEGATED})(?=n[’'] t(?!\\p{L}))`,
    "(?<=\\p{L})n[’'] t(?!\\p{L})",
    "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}]|[-‑/.,&](?=[\\p{L}\\p{N}])|[’'](?=\\p{L}))*",
    "(?<=[\\p{L}\\p{N}] ?)[’'][sS](?![\\p{L}\\p{N}])",
    "(?<=\\p{L})[’'] s(?= )",
    "(?<=\\p{L})[’'] s(?= )",
    "(?<=[\\p{L}] )n[’']t(?![\\p{L}\\p{N}])",
    "(?<=\\p{L} )[’'](?:re|ve|ll|d|m)(?!\\p{L})",
    "\\.{2,}|``|''|--|[^\\s]",
  ].join('|'),
  'gu',
);

const CLITIC = /(?:n[’']t|[’'](?:s|S|re|ve|ll|d|m))$/u;

/**
 * Words and marks of a stretch of text, as offsets from its start. A hyphened word, a number with its commas and an
 * abbreviation with its full stops are one each; `’s`, `n’t`, `’re` and the like are split off, as the Penn Treebank
 * has it (`didn’t` → `did`, `n’t`).
 */
export function findTokens(words: string): Span[] {
  const tokens: Span[] = [];
  for (const match of words.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const clitic = CLITIC.exec(match[0]);
    if (clitic && clitic.index > 0) {
      tokens.push({ start, end: start + clitic.index }, { start: start + clitic.index, end });
    } else tokens.push({ start, end });
  }
  return tokens;
}
