/**
 * Words in class names and ids by which publishers name the parts of a page. Collected from the markup of common
 * content systems (WordPress, Ghost, Drupal, Arc, Medium-like sites) and from Readability's and Trafilatura's lists.
 * A word counts only between separators; camelCase is split before matching. A mere hint: see `read-furniture.ts`.
 */
const FURNITURE_WORDS: readonly string[] = [
  ...[
    'comments?',
    'commentlist',
    'disqus',
    'respond',
    'related',
    'recommend(?:ed|ations?)?',
    'more-?(?:from|stories|news|on)',
  ],
  ...[
    'trending',
    'most-?(?:read|popular|viewed)',
    'popular-?posts',
    'read-?(?:more|next|also)',
    'newsletters?',
    'subscribe',
  ],
  ...['subscription', 'sign-?up', 'social', 'share', 'sharing', 'sharedaddy', 'sharebar', 'promo', 'sponsor(?:ed)?'],
  ...[
    'advert(?:isement)?s?',
    'ads?',
    'taboola',
    'outbrain',
    'cookies?',
    'gdpr',
    'consent',
    'breadcrumbs?',
    'pagination',
  ],
  ...[
    'pager',
    'paginator',
    'menu',
    'sidebar',
    'footer',
    'masthead',
    'navbar',
    'nav',
    'toolbar',
    'tag-?list',
    'tags',
    'toc',
  ],
  ...[
    'author-?(?:bio|box|info)',
    'about-?author',
    'bio',
    'byline',
    'dateline-?meta',
    'post-?meta',
    'entry-?meta',
    'metadata',
  ],
  ...[
    'meta',
    'caption',
    'credits?',
    'copyright',
    'gallery',
    'slideshow',
    'carousel',
    'poll',
    'quiz',
    'login',
    'modal',
    'popup',
  ],
  ...[
    'overlay',
    'tooltip',
    'skip-?link',
    'print-?only',
    'sr-only',
    'visually-?hidden',
    'screen-?reader(?:-text)?',
    'hidden',
  ],
  ...[
    'wp-caption-text',
    'jp-relatedposts',
    'post-?navigation',
    'nav-?links',
    'prev(?:ious)?',
    'next',
    'teasers?',
    'rail',
  ],
  ...['aside', 'video-?player', 'audio-?player', 'player', 'infobox', 'factbox', 'donate', 'paywall'],
  ...[
    'inline-?(?:promo|related|newsletter)',
    'rich-?link',
    'pull-?quote',
    'pullquote',
    'correction-?policy',
    'disclaimer',
  ],
  ...['feedback', 'rating', 'review-?box', 'eyebrow', 'kicker', 'dek', 'standfirst-?links'],
];

/** Parts that stay furniture even when they hold most of the page's prose: comments, footers, cookie walls. */
const SURE_FURNITURE_WORDS: readonly string[] = [
  ...['comments?', 'commentlist', 'disqus', 'respond', 'related', 'recommend(?:ed|ations?)?', 'trending'],
  ...[
    'most-?(?:read|popular|viewed)',
    'newsletters?',
    'cookies?',
    'gdpr',
    'taboola',
    'outbrain',
    'footer',
    'breadcrumbs?',
  ],
  ...['jp-relatedposts', 'caption', 'credits?'],
];

/** Names of the element that holds the story; they overrule a furniture word beside them. */
const BODY_WORDS: readonly string[] = [
  ...[
    'article-?body',
    'articlebody',
    'story-?body',
    'post-?body',
    'entry-?content',
    'post-?content',
    'article-?content',
  ],
  ...[
    'story-?content',
    'main-?content',
    'content-?body',
    'body-?copy',
    'article__body',
    'article-?text',
    'story-?text',
  ],
  ...['body-?text', 'content__body', 'paywall-?content', 'main'],
];

const between = (words: readonly string[]): RegExp => new RegExp(`(?:^|[-_ ])(?:${words.join('|')})(?:[-_ ]|$)`, 'i');

export const FURNITURE_CLASS = between(FURNITURE_WORDS);
export const SURE_FURNITURE_CLASS = between(SURE_FURNITURE_WORDS);
export const BODY_CLASS = between(BODY_WORDS);
