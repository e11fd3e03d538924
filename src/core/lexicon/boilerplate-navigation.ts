/**
 * Words by which lines that lead elsewhere or ask for something give themselves away. Written for the project from the
 * usual furniture of news sites; by language where it matters. Apart from `boilerplate.ts`, because only plain text is
 * read with these: the content script has no use for them.
 */

/** Openings of a line that leads elsewhere. Matched at the line's start, in lower case. */
const NAVIGATION_OPENINGS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'read (?:more|also|next|(?:the )?full (?:story|article|report))\\b',
    'also read\\b',
    '(?:previous|next|related)(?: article| post| story|s)?:',
    'previous (?:article|post|story)\\b',
    'next (?:article|post|story)$',
    'related (?:articles?|stor(?:y|ies)|content|coverage|links|posts|topics|news)\\b',
    '(?:see|learn|find out) more\\b',
    'see also\\b',
    'more (?:on this|stories|from (?:the )?\\p{L}+(?: \\p{L}+){0,3}$)',
    "(?:watch|listen|must[- ]read|must see|don[’']t miss|recommended|trending|up next|in pictures|in photos):",
    'watch (?:more|now|live|the (?:full )?(?:video|moment))\\b',
    'continue reading\\b',
    'click here\\b',
    '(?:story|article) continues\\b',
    'scroll (?:down )?(?:to|for) ',
    'skip to ',
    '(?:jump|back|return) to (?:top|content|home)',
    'advertisement$',
    'loading(?:\\.\\.\\.|…)?$',
  ],
  de: ['lesen sie (?:auch|mehr|hier)', 'mehr zum thema', 'weiterlesen', 'auch interessant', 'siehe auch', 'zum thema:'],
  fr: ['lire (?:aussi|également|la suite)', 'à lire', 'voir aussi', 'à voir', 'sur le même (?:sujet|thème)'],
  es: ['le[ea] (?:también|más|además)', 'lee también', 'te puede interesar', 'también te puede', 'más información:?$'],
  pt: ['leia (?:também|mais)', 'veja (?:também|mais)', 'saiba mais'],
  it: ['leggi (?:anche|tutto)', 'vedi anche', 'potrebbe interessarti'],
  nl: ['lees (?:ook|meer|verder)', 'bekijk ook', 'zie ook'],
  pl: ['czytaj (?:też|także|więcej|również)', 'zobacz (?:też|także|również)', 'przeczytaj (?:też|także|również)'],
  ru: ['читайте также', 'читать (?:далее|также)', 'смотрите также', 'подробнее:?$', 'ранее:'],
  ja: ['関連記事', 'あわせて読みたい', '続きを読む', '次のページ', '前のページ'],
  ko: ['관련 ?기사', '더 ?보기', '이전 ?기사', '다음 ?기사'],
  zh: ['相关(?:阅读|新闻|报道|文章)', '延伸阅读', '上一篇', '下一篇', '更多'],
};

/** Openings of a line that asks the reader for something. */
const REQUEST_OPENINGS: Readonly<Record<string, readonly string[]>> = {
  en: [
    '(?:please )?(?:subscribe|sign up|register|log in|sign in|join) (?:to|for|up|now|here|today|our|us)\\b',
    '(?:subscribe|sign up|log in|register)$',
    '(?:follow|like|find|join) (?:us|the \\p{L}+|\\S+) on (?:twitter|x|facebook|instagram|telegram|whatsapp|google news|youtube|linkedin|tiktok|threads)\\b',
    'share (?:this|on|via)\\b',
    'get (?:the|our|all the) .*\\b(?:newsletter|inbox|app)\\b',
    'download (?:the|our) .*\\bapp\\b',
    '(?:have|got) a (?:tip|story|question)\\b',
    '(?:leave|post|add) a (?:comment|reply)',
    '\\d+ (?:comments?|shares?)$',
    'all rights reserved',
    'copyright (?:©|\\(c\\)|\\d{4})',
    '© ?(?:copyright )?\\d{4}',
    'this (?:article|story|material) may not be (?:published|reproduced)',
    'we use cookies',
  ],
  de: [
    'newsletter',
    'jetzt (?:abonnieren|anmelden|registrieren)',
    'folgen sie uns',
    'teilen$',
    'alle rechte vorbehalten',
  ],
  fr: ['abonnez-vous', 'inscrivez-vous', 'suivez-nous', 'partager$', 'tous droits réservés'],
  es: ['suscríbe', 'síguenos', 'compartir$', 'todos los derechos reservados'],
  pt: ['assine', 'inscreva-se', 'siga-nos', 'compartilhar$', 'todos os direitos reservados'],
  it: ['iscriviti', 'abbonati', 'seguici', 'condividi$', 'riproduzione riservata', 'tutti i diritti riservati'],
  nl: ['abonneer', 'schrijf je in', 'volg ons', 'deel dit'],
  pl: ['zapisz się', 'obserwuj nas', 'udostępnij$'],
  ru: ['подпис(?:ывайтесь|аться)', 'поделиться$'],
};

const flat = (lists: Readonly<Record<string, readonly string[]>>): string => Object.values(lists).flat().join('|');

/** A line that leads elsewhere or asks for something; test against the trimmed, lower-cased line. */
export const NAVIGATION_LINE = new RegExp(
  `^[\\s>»›•\\-–—|]*(?:${flat(NAVIGATION_OPENINGS)}|${flat(REQUEST_OPENINGS)})`,
  'u',
);

/**
 * Pager labels glued before a headline, as `PREV Some story`. Only capitals count:
 * `Next year prices rise` is a sentence.
 */
export const PAGER_LINE = /^(?:[«‹←<]\s*)?(?:PREV(?:IOUS)?|NEXT)(?: (?:ARTICLE|POST|STORY))?\b(?=[\s:–—-]+\S)/u;
