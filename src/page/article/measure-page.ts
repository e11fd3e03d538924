import type { Box } from './run';
import type { ScoredRun } from './scored-run';
import { type AddressSort, sortAddress } from './sort-address';
import { eachInSteps, type Steps } from './steps';

/** What the decision is made from. Shares are 0..1. */
export interface PageMeasures {
  /** Unlinked words of the body, its blocks of prose, and words of the longest of them. */
  readonly bodyWords: number;
  readonly paragraphs: number;
  readonly longest: number;
  /** Body words among all prose of the page. */
  readonly bodyShare: number;
  /** Linked words among all words of the page. */
  readonly linkShare: number;
  /** Headings of the page that are links: the mark of lists of teasers. */
  readonly linkedHeadings: number;
  /** Headings inside the body, and those of them that are links. */
  readonly headingsInBody: number;
  readonly linkedInBody: number;
  /** Parts of the body named as posts, answers or replies. */
  readonly posts: number;
  /** Words of the headline; 0 when none is shown. */
  readonly headlineWords: number;
  /** Whether something can be bought; asked only of pages that do not say what they are. */
  readonly isForSale: () => boolean;
  /** Types named in JSON-LD, and `og:type`. */
  readonly types: ReadonlySet<string>;
  readonly socialType: string;
  readonly isDated: boolean;
  readonly isSigned: boolean;
  readonly address: AddressSort;
}

/** What the earlier stages found. */
export interface JudgedPage {
  readonly url: string;
  readonly all: readonly ScoredRun[];
  readonly body: readonly ScoredRun[];
  readonly headlineWords: number;
  readonly isForSale: () => boolean;
  readonly types: ReadonlySet<string>;
  readonly socialType: string;
  readonly published: string | null;
  readonly authors: readonly string[];
}

const POST_CLASS =
  /(?:^|[-_ ])(?:answer|reply|message|topic-?post|forum-?post|thread-?post|postbody|comment)(?:[-_ ]|$)/i;
/** Boxes between a paragraph and the post it stands in. */
const POST_DEPTH = 4;

function* countPosts(body: readonly ScoredRun[]): Steps<number> {
  const posts = new Set<Box>();
  yield* eachInSteps(body, ({ run, good }) => {
    let box: Box | null = good ? run.box : null;
    for (let depth = 0; box && depth < POST_DEPTH; depth++, box = box.parent) {
      if (POST_CLASS.test(box.classes)) posts.add(box);
    }
  });
  return posts.size;
}

const isLinked = ({ linkShare }: ScoredRun): boolean => linkShare > 0.5;

/** Measures the page for the decision; one pass over its runs. */
export function* measurePage({ url, all, body, published, authors, ...page }: JudgedPage): Steps<PageMeasures> {
  const good = body.filter((scored) => scored.good);
  const bodyProse = good.reduce((sum, { words }) => sum + words, 0);
  let prose = 0;
  let words = 0;
  let linked = 0;
  let linkedHeadings = 0;
  yield* eachInSteps(all, (scored) => {
    words += scored.words;
    linked += scored.words * scored.linkShare;
    if (scored.good) prose += scored.words;
    if (scored.run.context.heading && isLinked(scored)) linkedHeadings++;
  });
  const headings = body.filter(({ run }) => run.context.heading);
  return {
    ...page,
    bodyWords: body.reduce((sum, scored) => sum + scored.words * (1 - scored.linkShare), 0),
    paragraphs: good.length,
    longest: good.reduce((most, { words: count }) => Math.max(most, count), 0),
    bodyShare: prose ? bodyProse / prose : 0,
    linkShare: words ? linked / words : 0,
    linkedHeadings,
    headingsInBody: headings.length,
    linkedInBody: headings.filter(isLinked).length,
    posts: yield* countPosts(body),
    isDated: published !== null,
    isSigned: authors.length > 0,
    address: sortAddress(url),
  };
}
