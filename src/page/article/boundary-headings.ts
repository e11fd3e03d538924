import { createOpeningCheck } from './create-opening-check';

/**
 * Headings that end a story: what follows inside the same part of the page is related links, comments or the publisher.
 * By language; matched at the start of a short line, in any case. From the footers of news sites in each language.
 */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'related',
    'you (?:may|might) (?:also )?(?:like|enjoy|be interested)',
    'more (?:from|on|stories|news|in)',
    'recommended',
    'most (?:read|popular|trending)',
    'trending',
    'popular',
    'latest(?: news| stories)?$',
    'comments?$',
    'leave a (?:reply|comment)',
    '\\d+ (?:comments?|responses?|thoughts?|replies)\\b',
    'read (?:more|next)',
    'also read',
    'what to read next',
    'share this',
    'about the author',
    "editor[’']?s picks",
    'up next',
    'disclaimer$',
    'about us$',
  ],
  de: [
    'mehr zum thema',
    'das k[oö]nnte',
    'weitere artikel',
    'kommentare',
    'lesen sie auch',
    'meistgelesen',
    'mehr aus',
  ],
  fr: ['lire aussi', 'voir aussi', 'à lire', 'sur le même (?:sujet|thème)', 'les plus lus', 'commentaires$'],
  es: [
    '(?:art[ií]culos|noticias) relacionad[oa]s',
    'te puede interesar',
    'le[ea] también',
    'lo más le[ií]do',
    'comentarios$',
  ],
  pt: ['voc[eê] (?:pode|tamb[eé]m)', 'leia (?:tamb[eé]m|mais)', 'relacionad[oa]s', 'mais lidas', 'coment[aá]rios$'],
  it: ['potrebbe', 'leggi anche', 'articoli correlati', 'i più letti', 'commenti$'],
  nl: ['lees ook', 'meer over', 'gerelateerd', 'meest gelezen', 'reacties$'],
  pl: [
    '(?:prze)?czytaj (?:też|także|również|więcej)',
    'zobacz (?:też|także|również)',
    'powiązane',
    'najczęściej czytane',
    'komentarze$',
  ],
  sv: ['läs också'],
  ru: ['читайте также', 'похожие', 'комментарии', '(?:ещё )?по теме', 'самое читаемое'],
  bg: ['около темата'],
  id: ['baca juga', 'artikel terkait'],
  ko: ['관련', '댓글', '많이 본'],
  ja: ['関連', 'コメント', 'あわせて読みたい', 'おすすめ記事'],
  zh: ['相[关關]', '[评評][论論]', '延伸[阅閱][读讀]', '[热熱][门門]'],
};

/** True for a heading after which the story is over. */
export const isBoundaryHeading = createOpeningCheck(Object.values(HEADINGS).flat());

/**
 * Headings of what a publisher says of itself at the end, in press releases above all: company, contacts, notes. What
 * stands below them is prose like the body and stands in the same part of the page. A name begins with a capital:
 * `About the bridge` heads a part of the story.
 */
const CLOSING_HEADING =
  /^(?:About (?:us|the [Cc]ompany|(?:The )?\p{Lu}[\p{L}\d&.’'-]*(?: (?:\p{Lu}[\p{L}\d&.’'-]*|&|of|and|the|for)){0,6})$|(?:Press|Media|Investor) (?:[Cc]ontacts?|[Ii]nquiries|[Ee]nquiries|[Rr]elations)\b|Notes? (?:to|for) [Ee]ditors|Pressekontakt|Über (?:uns$|die \p{Lu})|À propos (?:de |d[’'])|Contacts? presse|Contacto de prensa|Acerca de \p{Lu}|О компании)/u;

/** True for a heading below which the publisher speaks of itself. */
export const isClosingHeading = (text: string): boolean => CLOSING_HEADING.test(text);
