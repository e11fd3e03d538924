import type { PageRule } from '../page/article/page-signs';
import type { MessageKey, Words } from '../ui/words';

/** What speaks against an article, in the reader's words. */
const AGAINST = {
  'front-page': 'because_front_page',
  'says-list': 'because_list',
  'list-address': 'because_address',
  'section-address': 'because_address',
  'list-of-headlines': 'because_list',
  'teasers-in-body': 'because_list',
  'mostly-links': 'because_list',
  'hardly-any-prose': 'because_little_prose',
  'no-prose': 'because_little_prose',
  'no-full-paragraph': 'because_little_prose',
  'prose-all-over': 'because_scattered',
  'no-headline': 'because_no_headline',
  'shared-as-website': 'because_shared_other',
  'shared-as-other': 'because_shared_other',
  'says-product': 'because_shop',
  sells: 'because_shop',
  'says-offer': 'because_offer',
  'says-forum': 'because_forum',
  'says-questions': 'because_questions',
  'many-writers': 'because_forum',
} as const satisfies Partial<Record<PageRule, MessageKey>>;

/** What speaks for one. */
const FOR = {
  'some-prose': 'speaks_prose',
  'enough-prose': 'speaks_prose',
  'much-prose': 'speaks_prose',
  'prose-in-one-place': 'speaks_one_place',
  'has-headline': 'speaks_headline',
  'headline-says-something': 'speaks_headline',
  'has-date': 'speaks_date',
  'has-author': 'speaks_author',
  'says-article': 'speaks_itself',
  'shared-as-article': 'speaks_itself',
  'story-address': 'speaks_address',
} as const satisfies Record<Exclude<PageRule, keyof typeof AGAINST>, MessageKey>;

/** The signs by which a page was taken for what it is, in words, weightiest first. */
export interface Weighed {
  readonly against: readonly string[];
  readonly for: readonly string[];
}

const toKeys = (names: Readonly<Record<string, MessageKey>>, because: readonly string[]): ReadonlySet<MessageKey> =>
  new Set(because.map((rule) => names[rule]).filter((key) => key !== undefined));

/** The detector's rules in the reader's words, each sentence once; a rule without words does not compile. */
export function describeSigns({ say }: Words, because: readonly string[]): Weighed {
  const toWords = (names: Readonly<Record<string, MessageKey>>) => [...toKeys(names, because)].map((key) => say(key));
  return { against: toWords(AGAINST), for: toWords(FOR) };
}
