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
    'about (?:us|[A-Z][\\w&]+(?: [A-Z][\\w&]+){0,3})$',
  ],
  de: ['mehr zum thema', 'das k[oö]nnte', 'weitere artikel', 'kommentare'],
  fr: ['lire aussi', 'voir aussi', 'à lire'],
  es: ['artículos relacionados', 'te puede interesar', 'lea también'],
  pt: ['voc[eê] (?:pode|tamb[eé]m)', 'leia (?:tamb[eé]m|mais)', 'relacionad[oa]s'],
  it: ['potrebbe', 'leggi anche'],
  nl: ['lees ook'],
  sv: ['läs också'],
  ru: ['читайте также', 'похожие', 'комментарии'],
  bg: ['около темата'],
  id: ['baca juga', 'artikel terkait'],
  ko: ['관련', '댓글'],
  ja: ['関連', 'コメント'],
  zh: ['相关'],
};

/** A heading after which the story is over. */
export const BOUNDARY_HEADING = new RegExp(`^\\s*(?:${Object.values(HEADINGS).flat().join('|')})`, 'i');
