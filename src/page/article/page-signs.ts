import type { PageMeasures } from './measure-page';

/** One thing that speaks for an article (positive points) or against it. */
export interface PageSign {
  /** Rule id; the views hold its words. */
  readonly rule: string;
  readonly points: number;
  readonly applies: (page: PageMeasures) => boolean;
  /** Asking takes a search of the whole page: it is asked last, and only where it would turn the answer. */
  readonly isDear?: true;
}

const has = (types: ReadonlySet<string>, pattern: RegExp): boolean => [...types].some((type) => pattern.test(type));

/** schema.org types of a story. TechArticle is what documentation calls itself. */
export const ARTICLE_TYPE = /^(?!TechArticle)\w*(?:Article|BlogPosting|Report)$|^Review$/;
/** schema.org types of pages that list, sell or discuss. */
const LIST_TYPE = /^(?:CollectionPage|SearchResultsPage|ItemList|OfferCatalog|ProfilePage|Blog)$/;
export const SHOP_TYPE =
  /^(?:Product|ProductGroup|Offer|AggregateOffer|SoftwareApplication|MobileApplication|VideoGame)$/;
/** Pages that offer a job, an event, a course, a house or a room. */
export const OFFER_TYPE =
  /^(?:JobPosting|\w*Event|Course|RealEstateListing|Accommodation|Hotel|Restaurant|LocalBusiness|Service)$/;
export const FORUM_TYPE = /^(?:DiscussionForumPosting|QAPage)$/;
/** Questions and answers of a shop or an office; a story may have some at its end. */
export const QUESTIONS_TYPE = /^FAQPage$/;
const isStory = ({ types }: PageMeasures): boolean => has(types, ARTICLE_TYPE);
/** What a page is shared as that is no text to read. */
export const OTHER_SOCIAL_TYPE = /^(?:product|video|music|profile|book|game)/;
/** Says it is a story, or looks like one at its head. */
const isHeadedAsStory = (page: PageMeasures): boolean =>
  page.headlineWords > 0 &&
  (page.isDated || page.address === 'story') &&
  (isStory(page) || page.socialType === 'article');

/**
 * The signs and their points, set by hand: prose first, then what the page says of itself, then its address.
 * A page is an article from `THRESHOLD` points on. Groups of amounts add up from line to line.
 */
export const PAGE_SIGNS = [
  { rule: 'hardly-any-prose', points: -1.5, applies: (page) => page.bodyWords < 50 },
  { rule: 'no-prose', points: -1, applies: (page) => page.bodyWords < 25 },
  { rule: 'some-prose', points: 0.7, applies: (page) => page.bodyWords >= 90 },
  { rule: 'enough-prose', points: 0.7, applies: (page) => page.bodyWords >= 150 },
  { rule: 'much-prose', points: 0.6, applies: (page) => page.bodyWords >= 300 },
  { rule: 'no-full-paragraph', points: -1, applies: (page) => page.longest < 20 },
  { rule: 'prose-in-one-place', points: 1, applies: (page) => page.bodyShare >= 0.6 },
  { rule: 'prose-all-over', points: -0.6, applies: (page) => page.bodyShare < 0.4 && !isHeadedAsStory(page) },
  { rule: 'mostly-links', points: -0.7, applies: (page) => page.linkShare > 0.5 },
  {
    rule: 'list-of-headlines',
    points: -1.5,
    applies: (page) => !isHeadedAsStory(page) && page.linkedHeadings >= 10 && page.linkedHeadings > page.paragraphs,
  },
  {
    rule: 'teasers-in-body',
    points: -1,
    applies: (page) => page.headingsInBody >= 4 && page.linkedInBody >= 0.6 * page.headingsInBody,
  },
  { rule: 'has-headline', points: 0.5, applies: (page) => page.headlineWords > 0 },
  { rule: 'headline-says-something', points: 0.3, applies: (page) => page.headlineWords >= 5 },
  { rule: 'no-headline', points: -0.7, applies: (page) => page.headlineWords === 0 },
  { rule: 'has-date', points: 0.7, applies: (page) => page.isDated },
  { rule: 'has-author', points: 0.6, applies: (page) => page.isSigned },
  { rule: 'says-article', points: 1.5, applies: isStory },
  { rule: 'shared-as-article', points: 1, applies: (page) => page.socialType === 'article' },
  { rule: 'shared-as-website', points: -0.7, applies: (page) => page.socialType === 'website' },
  { rule: 'shared-as-other', points: -1.5, applies: (page) => OTHER_SOCIAL_TYPE.test(page.socialType) },
  { rule: 'says-list', points: -2.5, applies: (page) => has(page.types, LIST_TYPE) && !isStory(page) },
  { rule: 'says-product', points: -2.5, applies: (page) => has(page.types, SHOP_TYPE) && !isStory(page) },
  { rule: 'sells', points: -2, isDear: true, applies: (page) => !isStory(page) && page.isForSale() },
  { rule: 'says-offer', points: -2.5, applies: (page) => has(page.types, OFFER_TYPE) && !isStory(page) },
  { rule: 'says-forum', points: -3.5, applies: (page) => has(page.types, FORUM_TYPE) && !isStory(page) },
  { rule: 'says-questions', points: -3.5, applies: (page) => has(page.types, QUESTIONS_TYPE) && !isStory(page) },
  { rule: 'many-writers', points: -2.5, applies: (page) => page.posts >= 3 && !isStory(page) },
  { rule: 'front-page', points: -3.5, applies: (page) => page.address === 'front' },
  { rule: 'list-address', points: -2, applies: (page) => page.address === 'list' },
  { rule: 'section-address', points: -0.7, applies: (page) => page.address === 'section' },
  { rule: 'story-address', points: 0.5, applies: (page) => page.address === 'story' },
] as const satisfies readonly PageSign[];

/** Every reason that the decision can give. */
export type PageRule = (typeof PAGE_SIGNS)[number]['rule'];

/** Points from which a page is an article. */
export const THRESHOLD = 2.4;
