/**
 * Words in class names and ids by which publishers name the parts of a page. Collected from the markup of common
 * content systems (WordPress, Ghost, Drupal, Arc, Medium-like sites) and from Readability's and Trafilatura's lists.
 * A word counts only between separators; `author-bio` stands for `authorbio` and `author_bio` as well. A mere hint: see
 * `find-furniture.ts`. Looked up word by word, which no pattern of this length could be as fast at.
 */
const FURNITURE_WORDS = `
  comment comments commentlist disqus respond related recommend recommended recommendation recommendations
  more-from more-stories more-news more-on trending most-read most-popular most-viewed popular-posts
  read-more read-next read-also newsletter newsletters subscribe subscription sign-up social share sharing sharedaddy
  sharebar promo sponsor sponsored advert adverts advertisement advertisements ad ads taboola outbrain cookie cookies
  gdpr consent breadcrumb breadcrumbs pagination pager paginator menu sidebar footer masthead navbar nav toolbar
  tag-list tags toc author-bio author-box author-info about-author bio byline dateline-meta post-meta entry-meta
  metadata meta caption credit credits copyright gallery slideshow carousel poll quiz login modal popup overlay tooltip
  skip-link print-only sr-only visually-hidden screen-reader screen-reader-text hidden wp-caption-text jp-relatedposts
  post-navigation nav-links prev previous next teaser teasers rail aside video-player audio-player player infobox
  factbox donate paywall inline-promo inline-related inline-newsletter rich-link pull-quote correction-policy
  disclaimer feedback rating review-box eyebrow kicker dek standfirst-links
`;

/** Parts that stay furniture even when they hold most of the page's prose: comments, footers, cookie walls. */
const SURE_FURNITURE_WORDS = `
  comment comments commentlist disqus respond related recommend recommended recommendation recommendations trending
  most-read most-popular most-viewed newsletter newsletters cookie cookies gdpr taboola outbrain footer breadcrumb
  breadcrumbs jp-relatedposts caption credit credits
`;

/** Names of the element that holds the story; they overrule a furniture word beside them. */
const BODY_WORDS = `
  article-body story-body post-body entry-content post-content article-content story-content main-content content-body
  body-copy article-text story-text body-text paywall-content main
`;

const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().replaceAll('-', '').split(/\s+/));
const FURNITURE = toSet(FURNITURE_WORDS);
const SURE = toSet(SURE_FURNITURE_WORDS);
const BODY = toSet(BODY_WORDS);

/** What class names say of their element. */
export type FurnitureName = 'none' | 'likely' | 'sure';

/** Words of a name that may belong together: `screen-reader-text`. */
const LONGEST_NAME = 3;

/** What a class attribute with the id behind it says of its element. */
export function nameFurniture(names: string): FurnitureName {
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_\s]+/);
  let found: FurnitureName = 'none';
  for (let at = 0; at < words.length; at++) {
    let name = '';
    for (let length = 0; length < LONGEST_NAME && at + length < words.length; length++) {
      name += words[at + length] ?? '';
      if (BODY.has(name)) return 'none';
      if (SURE.has(name)) found = 'sure';
      else if (found === 'none' && FURNITURE.has(name)) found = 'likely';
    }
  }
  return found;
}
