/** HTML elements by what they mean to the reader of a page. Names are upper case, as `tagName` gives them in HTML. */

/** Never part of what is read: code, controls, media, menus; line breaks hold nothing. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set([
  'BR',
  ...['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'SVG', 'MATH', 'IFRAME', 'OBJECT', 'EMBED', 'CANVAS', 'MAP'],
  ...[
    'VIDEO',
    'AUDIO',
    'BUTTON',
    'SELECT',
    'OPTION',
    'TEXTAREA',
    'INPUT',
    'LABEL',
    'PROGRESS',
    'METER',
    'NAV',
    'DIALOG',
  ],
]);

/** Elements that stand as a block of their own; custom elements count as blocks too. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set([
  ...['ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BODY', 'CENTER', 'DD', 'DETAILS', 'DIV', 'DL', 'DT', 'FIELDSET'],
  ...['FIGCAPTION', 'FIGURE', 'FOOTER', 'FORM', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HGROUP', 'HR', 'LI'],
  ...[
    'MAIN',
    'OL',
    'P',
    'PRE',
    'SECTION',
    'TABLE',
    'TBODY',
    'THEAD',
    'TFOOT',
    'TR',
    'TD',
    'TH',
    'UL',
    'HTML',
    'SUMMARY',
  ],
  ...['CAPTION', 'PICTURE', 'IMG'],
]);

/** Elements that hold a line or a cell of text, never a whole story. */
export const LEAF_TAGS: ReadonlySet<string> = new Set([
  ...[
    'P',
    'LI',
    'UL',
    'OL',
    'BLOCKQUOTE',
    'H1',
    'H2',
    'H3',
    'H4',
    'H5',
    'H6',
    'TD',
    'TH',
    'TR',
    'TBODY',
    'TABLE',
    'DD',
    'DT',
    'PRE',
  ],
]);

/** Elements whose whole content stands beside the story. */
export const ASIDE_TAGS: ReadonlySet<string> = new Set(['FOOTER', 'ASIDE', 'FIGCAPTION', 'CAPTION', 'ADDRESS']);

/** ARIA roles whose whole content stands beside the story. */
export const ASIDE_ROLES: ReadonlySet<string> = new Set([
  ...['navigation', 'complementary', 'contentinfo', 'banner', 'search', 'menu', 'dialog', 'alert'],
]);

/** Elements that may have a shadow root beside custom ones. Source: DOM standard, “valid shadow host name”. */
export const HOST_TAGS: ReadonlySet<string> = new Set(
  'ARTICLE ASIDE BLOCKQUOTE BODY DIV FOOTER H1 H2 H3 H4 H5 H6 HEADER MAIN NAV P SECTION SPAN'.split(' '),
);

/** Elements that are the page, its story, or part of a table, whatever class they carry (`<tr class="player-7">`). */
export const NEVER_FURNITURE: ReadonlySet<string> = new Set([
  ...['HTML', 'BODY', 'MAIN', 'ARTICLE', 'TR', 'TD', 'TH', 'TBODY', 'THEAD'],
]);
