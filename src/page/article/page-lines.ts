import { createOpeningCheck } from './create-opening-check';

/**
 * Openings of short lines that belong to the page even when they stand as paragraphs inside the story.
 * English and shared forms first, then the lines of other languages that lead elsewhere.
 */
const OPENINGS: readonly string[] = [
  'read (?:more|also|next|this|full)',
  'also read',
  'related\\b.{0,12}:',
  'related (?:articles?|stories|content|links)',
  'more (?:from|on|in|stories)\\b',
  'see also',
  'see more',
  'watch:',
  'watch (?:more|now|live)',
  'listen:',
  'video:',
  'photos?:',
  'gallery:',
  'must read',
  "don['’]?t miss",
  'recommended',
  'trending',
  'advertisement',
  'sponsored',
  'sign up',
  'subscribe',
  'newsletter',
  'get the ',
  'follow (?:us|@|him|her|me|[A-Z]\\w+ on)',
  'share (?:this|on)',
  'click here',
  'photo (?:by|credit|courtesy)',
  'image(?: credit)?:',
  'picture:',
  'source:',
  'via:',
  'getty images',
  'copyright',
  '©',
  '\\(c\\) ',
  'all rights reserved',
  'prev(?:ious)?\\b',
  'next\\b',
  'tags?:',
  'filed under',
  'categor(?:y|ies):',
  'topics?:',
  'published',
  'updated',
  'last updated',
  'posted',
  "by [A-Z][\\w.'’-]+(?: [A-Z][\\w.'’-]+){0,3}\\s*$",
  'contact (?:us|the (?:author|reporter|writer))',
  'e-?mail:',
  'have a tip',
  'got a tip',
  'download (?:the|our)',
  'continue reading',
  'this (?:article|story|post) (?:was|is|first|originally|has been)',
  'originally published',
  'a version of this',
  "editor['’]?s note",
  'correction:',
  'leave a (?:comment|reply)',
  '\\d+ (?:comments?|shares?|min(?:ute)?s? read)',
  'story continues',
  'article continues',
  'scroll (?:down )?to continue',
  'loading',
  ...[
    'lesen sie (?:auch|mehr)',
    'mehr zum thema',
    'auch interessant',
    'lire (?:aussi|également)',
    'à lire',
    'voir aussi',
  ],
  ...['le[ea] también', 'te puede interesar', '(?:leia|veja) também', 'leia mais', 'leggi anche', 'lees ook'],
  ...['(?:prze)?czytaj (?:też|także|również)', 'zobacz (?:też|także|również)', 'читайте также', 'смотрите также'],
  ...['関連記事', 'あわせて読みたい', '관련 ?기사', '相关(?:阅读|新闻)', '延伸阅读'],
];

/** `— Harbour United (@harbourunited) May 19, 2024` below an embedded post; a line that ends in a mail address. */
const SIGNED_LINE = /^(?:[—–-]\s.{2,60}\(@\w+\)|.{0,80}\S@\S+\.\w+$)/;

const opensAsPageLine = createOpeningCheck(OPENINGS);

/** True for a line that belongs to the page; to be asked of short runs. */
export const isPageLine = (text: string): boolean =>
  opensAsPageLine(text) || (text.includes('@') && SIGNED_LINE.test(text));
