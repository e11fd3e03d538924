import {
  CLOSING_ABBREVIATIONS,
  CRY_VERBS,
  LETTERED_NOUNS,
  OPEN_ABBREVIATIONS,
  SENTENCE_OPENERS,
} from '../lexicon/abbreviations';

const LAST_WORD = /(?:^|[\s“"‘'«([—–-])((?:\p{L}+\.)*[\p{L}\p{N}]+)$/u;
/** Characters looked back over for the word before the stop; no abbreviation is longer. */
const NEAR = 40;
const OPENING = /^(?:[“"‘'«‹([¿¡–—-]|``|-LRB-)*\s*/u;
const CRY = new RegExp(
  String.raw`^(?:[\p{Lu}][\p{L}.’'-]* ){1,4}(?:${[...CRY_VERBS].join('|')})\b|^(?:${[...CRY_VERBS].join('|')}) `,
  'u',
);

/**
 * Whether a sentence ends between `before` (up to and with its stop), and `after` (from the next word on).
 * `closed` says that a quotation mark or bracket closes right after the stop.
 */
export function isSentenceEnd(before: string, after: string, closed: boolean): boolean {
  const opening = OPENING.exec(after)?.[0] ?? '';
  const next = after.slice(opening.length);
  if (!next) return true;
  if (!/^[\p{Lu}\p{Lo}\p{N}$€£@#]/u.test(next) && !isLowerName(next)) return false;
  if (/[!?]$/.test(before)) return !(closed && CRY.test(next));
  if (!/[^.]\.$/.test(before) || closed) return true;
  const word = LAST_WORD.exec(before.slice(-NEAR, -1).trimEnd())?.[1] ?? '';
  return opening.trim() ? !isOpen(word) : endsAfter(word, before, next);
}

/** Capitals that go on a time of day: `3 p.m. EST`, `3 p.m. Friday`, `3 p.m. Eastern`. */
const GOES_ON_TIME =
  /^(?:\p{Lu}{2,5}\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Eastern|Pacific|Central|Mountain|Greenwich|British|Standard)\b|\p{N}|\p{Lu}\p{L}+ (?:time|Time)\b)/u;
/** Words of the shortest sentence that ends with a time of day before a name; a shorter one may only open it: `By 3 p.m. Lind`. */
const FEWEST_WORDS = 7;

/** Names that are written small: iPhone, al-Shabab, de Gaulle at a sentence's start are too rare to cut at, save these. */
const isLowerName = (next: string) => /^(?:i[A-Z]|e[A-Z]|al-\p{Lu}|el-\p{Lu})/u.test(next);

const isOpen = (word: string) => OPEN_ABBREVIATIONS.has(word.toLowerCase());

/** `They met in Group D.`: the letter says which, and opens no name. */
const isLettered = (before: string): boolean =>
  LETTERED_NOUNS.has(/(\p{L}+)\s\p{Lu}\s?\.$/u.exec(before)?.[1]?.toLowerCase() ?? '');

function endsAfter(word: string, before: string, next: string): boolean {
  const opener = SENTENCE_OPENERS.has(/^\p{L}+/u.exec(next)?.[0].toLowerCase() ?? '');
  const plain = word.toLowerCase();
  if (/^no?s?$/.test(plain) && plain !== 's') return !/^\p{N}/u.test(next);
  if (isOpen(word)) return /^\p{Ll}/u.test(word) && opener;
  if (/^\p{Lu}$/u.test(word)) return isLettered(before) || (opener && /\p{Ll}\s\p{Lu}\s?\.$/u.test(before));
  if (/^[ap]\.m$/.test(plain) && !GOES_ON_TIME.test(next)) return opener || before.split(' ').length >= FEWEST_WORDS;
  if (CLOSING_ABBREVIATIONS.has(plain) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return opener;
  return !/^\s*\p{N}{1,2}\s?\.$/u.test(before);
}
