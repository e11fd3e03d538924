/** Scripts that settle the language, or narrow it to one. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ko', /[\uac00-\ud7af]/g],
  ['ja', /[\u3040-\u30ff]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['th', /[\u0e00-\u0e7f]/g],
];
/** Languages written in the script that stands for them above. */
const SHARED_SCRIPT: Readonly<Record<string, readonly string[]>> = {
  ru: ['uk', 'bg', 'sr', 'be', 'mk', 'kk', 'mn'],
  ar: ['fa', 'ur', 'ps', 'ckb'],
  hi: ['mr', 'ne'],
  zh: ['ja', 'yue'],
};
/** The commonest words that tell Latin-script languages apart; from their frequency lists. */
const COMMON_WORDS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['en', new Set(['the', 'and', 'of', 'to', 'that', 'was', 'with', 'for', 'is', 'his', 'has', 'were', 'from', 'by'])],
  [
    'de',
    new Set(['der', 'die', 'und', 'das', 'den', 'nicht', 'mit', 'ist', 'ein', 'eine', 'auf', 'sich', 'von', 'für']),
  ],
  ['fr', new Set(['le', 'les', 'des', 'et', 'est', 'dans', 'une', 'pour', 'qui', 'du', 'pas', 'sur', 'au', 'avec'])],
  ['es', new Set(['el', 'los', 'las', 'y', 'del', 'una', 'por', 'con', 'para', 'su', 'se', 'lo', 'más', 'como'])],
  ['pt', new Set(['o', 'os', 'e', 'do', 'da', 'em', 'um', 'uma', 'não', 'para', 'com', 'dos', 'na', 'no'])],
  ['it', new Set(['il', 'di', 'che', 'e', 'della', 'per', 'una', 'non', 'del', 'gli', 'con', 'sono', 'nel', 'è'])],
  ['nl', new Set(['de', 'het', 'een', 'van', 'en', 'niet', 'dat', 'op', 'zijn', 'voor', 'met', 'aan', 'ook', 'er'])],
  ['pl', new Set(['w', 'i', 'na', 'z', 'nie', 'się', 'do', 'że', 'jest', 'to', 'od', 'przez', 'oraz', 'dla'])],
  ['sv', new Set(['och', 'att', 'det', 'som', 'en', 'på', 'är', 'av', 'för', 'med', 'inte', 'den', 'till', 'har'])],
  ['id', new Set(['yang', 'dan', 'di', 'dengan', 'untuk', 'pada', 'ini', 'itu', 'dari', 'tidak', 'dalam', 'akan'])],
  ['tr', new Set(['ve', 'bir', 'bu', 'için', 'ile', 'da', 'de', 'olarak', 'daha', 'çok', 'olan', 'gibi'])],
  ['vi', new Set(['và', 'của', 'là', 'có', 'được', 'trong', 'cho', 'không', 'với', 'các', 'một', 'những'])],
];
/** Enough words to tell a language by. */
const SAMPLE_LENGTH = 2000;
const MIN_SCRIPT_SHARE = 0.2;
const MIN_COMMON_SHARE = 0.08;

const isTag = (words: string): boolean => /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(words);
const base = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** The language of the words themselves, as a two-letter code; null when they are too few or tell nothing. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of SCRIPTS) {
    if (letters && (sample.match(script)?.length ?? 0) / letters > MIN_SCRIPT_SHARE) return language;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: string | null = null;
  let most = words.length * MIN_COMMON_SHARE;
  for (const [language, common] of COMMON_WORDS) {
    const hits = words.filter((word) => common.has(word)).length;
    if (hits > most) {
      most = hits;
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
