import { isCapitalized } from './is-capitalized';

/** A byline with role and place fits; a sentence that begins with `By` does not. */
const MAX_WORDS = 16;
const OPENING =
  /^(?:(?:(?:[Ww]ritten |[Rr]eported |[Ss]tory |[Aa]nalysis |[Oo]pinion |WORDS )?(?:[Bb]y|BY)|[Vv]on|[Pp]ar|[Pp]or|Di):?\s+|(?:מאת|بقلم):?\s+|(?:Author|Reporter|Words|Text|Autor|Auteur|Автор)s?\s*:\s*)(?=\S)/;
/** Hebrew, Arabic, Indian and East Asian letters have no capitals: any word may be a name. */
const CASELESS = /^[\u0590-\u1fff\u3040-\ud7af]/;
/** Letters with the marks that stand inside names; a lone letter needs its full stop. */
const NAME_WORD = /^[^\s\d,;:!?"“”()[\]]{2,}$/;
/** Small words inside a name, and those between two names. */
const PARTICLES = new Set([
  'de',
  'da',
  'di',
  'du',
  'la',
  'le',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'al',
  'el',
  'dos',
  'ter',
]);
const CONNECTIVES = new Set(['and', '&', 'und', 'et', 'y', 'e', 'with', 'for', 'in']);
const MAX_NAME_WORDS = 5;

/** True for names, one or several, and whatever follows them behind a comma, a bar or a dash. */
function isNames(words: readonly string[]): boolean {
  let length = 0;
  for (const word of words) {
    if (/^[,|·•–—-]/.test(word)) return length > 0;
    const name = word.replace(/[,|·•–—-].*$/, '') || word;
    if (CONNECTIVES.has(word) && length > 0) length = 0;
    else if (!((isCapitalized(name) || CASELESS.test(name)) && NAME_WORD.test(name)) && !PARTICLES.has(name))
      return false;
    else if (++length > MAX_NAME_WORDS) return false;
    if (name !== word) return true;
  }
  return length > 0;
}

const WEEKDAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*';
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
/** Where the parts of a head line part: `June 18, 2024 by Ann Lee`, `By Ann Lee on Friday, 5 May`, `By Ann Lee | 5 May 2024`, `By Ann LeeDec 5, 2023`. */
const PARTS = new RegExp(
  `\\s+[|·•–—-]\\s+|\\s+on\\s+(?=${WEEKDAY}|${MONTH}|\\d)|\\s+(?=(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|Di)\\s)|(?:\\s+|(?<=[a-zà-ÿ]))(?=${MONTH}\\.?\\s\\d|\\d{1,2}\\.?\\s${MONTH}|Published|Updated)`,
);

/** The byline among the parts of a line in a story's head; null when no part is one. */
export const findByline = (line: string): string | null => line.split(PARTS).find((part) => isByline(part)) ?? null;

/** True for a line that only names who wrote the story: `By Ann Lee and Bo Chan, Staff Writers`. */
export function isByline(line: string): boolean {
  const words = line.trim();
  if (words.split(/\s+/).length > MAX_WORDS || /[.!?]["”’]?$/.test(words.replace(/\b[A-Z]\.$/, ''))) return false;
  const opening = OPENING.exec(words);
  return opening !== null && isNames(words.slice(opening[0].length).split(/\s+/));
}
