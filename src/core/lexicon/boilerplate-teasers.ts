/**
 * Lines that stand above the headlines of other stories, whole: the label and nothing else. Written for the project
 * from the ends of news pages; the languages are those of `boilerplate.ts`.
 */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'more (?:on this(?: story| topic)?|like this|to read|stories|news|coverage|reading)',
    'more (?:from|in|about) .{1,30}',
    'read (?:more|next|also|on)',
    '(?:also|further|now|keep) read(?:ing)?',
    'related(?: (?:articles?|stor(?:y|ies)|content|coverage|links|posts|topics|news|reading))?',
    '(?:you (?:may|might)|readers) (?:also )?(?:like|be interested in|enjoy(?:ed)?)',
    '(?:most|also) (?:read|popular|viewed|shared|watched)(?: (?:stories|now|today))?',
    "(?:up next|next up|see also|don[’']t miss|in other news|elsewhere|also in the news|trending(?: now)?|recommended(?: (?:for you|stories|reading))?)",
    "(?:top|latest|other|popular|today[’']s) (?:stories|news|headlines)",
    "editor[’']?s?[’']? (?:picks?|choice)",
    'what to read next|next article|next story|previous (?:article|story)',
  ],
  de: [
    'mehr zum thema',
    'auch interessant',
    'lesen sie auch',
    'das könnte sie (?:auch )?interessieren',
    'meistgelesen',
  ],
  fr: ['(?:à )?lire aussi', 'sur le même (?:sujet|thème)', 'à voir aussi', 'les plus lus', 'à ne pas manquer'],
  es: ['(?:lea|lee) también', '(?:también )?te puede interesar', 'noticias relacionadas', 'lo más (?:leído|visto)'],
  pt: ['leia (?:também|mais)', 'veja também', '(?:as )?mais lidas', 'notícias relacionadas'],
  it: ['leggi anche', 'potrebbe interessarti', 'i più letti', 'articoli correlati'],
  nl: ['lees ook', 'meest gelezen', 'meer over dit onderwerp'],
  pl: ['czytaj (?:też|także)', 'zobacz (?:też|także)', 'najczęściej czytane', 'polecane'],
  ru: ['читайте также', 'по теме', 'самое читаемое', 'другие новости'],
};

/** A line that is a label above other stories; test against the trimmed, lower-cased line. */
export const TEASER_LABEL = new RegExp(
  `^[\\s>»›•\\-–—|#]*(?:${Object.values(LABELS).flat().join('|')})\\s*[:»›>→]?\\s*$`,
  'u',
);
