import { addTo } from '../box';

/** Scripts that settle the language, or narrow it to one: first and last code unit. */
const SCRIPTS: readonly (readonly [string, number, number])[] = [
  ['ko', 0xac00, 0xd7af],
  ['ja', 0x3040, 0x30ff],
  ['zh', 0x4e00, 0x9fff],
  ['ru', 0x0400, 0x04ff],
  ['ar', 0x0600, 0x06ff],
  ['he', 0x0590, 0x05ff],
  ['el', 0x0370, 0x03ff],
  ['hi', 0x0900, 0x097f],
  ['th', 0x0e00, 0x0e7f],
];
/** Languages written in the script that stands for them above. */
const SHARED_SCRIPT: Readonly<Record<string, readonly string[]>> = {
  ru: ['uk', 'bg', 'sr', 'be', 'mk', 'kk', 'mn'],
  ar: ['fa', 'ur', 'ps', 'ckb'],
  hi: ['mr', 'ne'],
  zh: ['ja', 'yue'],
};
/** The commonest words that tell Latin-script languages apart; from their frequency lists. */
const COMMON_WORDS: readonly (readonly [string, string])[] = [
  ['en', 'the and of to that was with for is his has were from by'],
  ['de', 'der die und das den nicht mit ist ein eine auf sich von für'],
  ['fr', 'le les des et est dans une pour qui du pas sur au avec'],
  ['es', 'el los las y del una por con para su se lo más como'],
  ['pt', 'o os e do da em um uma não para com dos na no'],
  ['it', 'il di che e della per una non del gli con sono nel è'],
  ['nl', 'de het een van en niet dat op zijn voor met aan ook er'],
  ['pl', 'w i na z nie się do że jest to od przez oraz dla'],
  ['sv', 'och att det som en på är av för med inte den till har'],
  ['id', 'yang dan di dengan untuk pada ini itu dari tidak dalam akan'],
  ['tr', 've bir bu için ile da de olarak daha çok olan gibi'],
  ['vi', 'và của là có được trong cho không với các một những'],
];
/** The languages that have a word among their commonest. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of COMMON_WORDS) {
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}
/** Enough words to tell a language by. */
const SAMPLE_LENGTH = 1200;
const MIN_SCRIPT_SHARE = 0.2;
const MIN_COMMON_SHARE = 0.08;

const isTag = (words: string): boolean => /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(words);
const base = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

const FIRST_SCRIPT = 0x0370;
/** Marks between the scripts: dashes, quotation marks, arrows. */
const isMark = (code: number): boolean => code >= 0x2000 && code < 0x3040;
const isLatin = (code: number): boolean => (code > 0x60 && code < 0x7b) || (code > 0xbf && code < FIRST_SCRIPT);

const OTHER_SCRIPT = /[\u0370-\u1fff\u3040-\uffff]/;

/** The script that a good part of the letters are in; null for Latin letters. */
function findScript(sample: string): string | null {
  if (!OTHER_SCRIPT.test(sample)) return null;
  const counts = SCRIPTS.map(() => 0);
  let letters = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    const script =
      code < FIRST_SCRIPT || isMark(code) ? -1 : SCRIPTS.findIndex(([, first, last]) => code >= first && code <= last);
    if (script >= 0) counts[script] = (counts[script] ?? 0) + 1;
    if (script >= 0 || isLatin(code)) letters++;
  }
  return SCRIPTS.find((_, script) => (counts[script] ?? 0) > letters * MIN_SCRIPT_SHARE)?.[0] ?? null;
}

/** The language of the words themselves, as a two-letter code; null when they are too few or tell nothing. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE_LENGTH).toLowerCase();
  const script = findScript(sample);
  if (script) return script;
  const words = sample.split(/[^a-z\u00df-\u02af\u1e00-\u1eff]+/);
  const hits = new Map<string, number>();
  for (const word of words) for (const language of LANGUAGES_OF.get(word) ?? []) addTo(hits, language, 1);
  let best: string | null = null;
  let most = words.length * MIN_COMMON_SHARE;
  for (const [language] of COMMON_WORDS) {
    const count = hits.get(language) ?? 0;
    if (count > most) {
      most = count;
      best = language;
    }
  }
  return best;
}

/** BCP 47 tag of the article: what the page states first, unless its words plainly are in another language. */
export function findLanguage(text: string, stated: readonly string[]): string | null {
  const tag = stated.map((words) => words.trim().replace(/_/g, '-')).find(isTag) ?? null;
  const guess = guessLanguage(text);
  if (!guess || !tag) return guess ?? tag;
  const known =
    SCRIPTS.some(([language]) => language === guess) || COMMON_WORDS.some(([language]) => language === base(tag));
  const agrees = base(tag) === guess || (SHARED_SCRIPT[guess] ?? []).includes(base(tag));
  return agrees || !known ? tag : guess;
}
