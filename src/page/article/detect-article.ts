import type { Article } from '../../core/model';
import type { TextMap } from '../text-map';
import { addStandfirst } from './add-standfirst';
import { buildText } from './build-text';
import { chooseBody } from './choose-body';
import { collectRuns } from './collect-runs';
import { decideArticle } from './decide-article';
import { dropBiography } from './drop-biography';
import { sumProse } from './find-furniture';
import { findHeadline } from './find-headline';
import { isForSale } from './is-for-sale';
import { isShown } from './is-shown';
import { joinCells } from './join-cells';
import { labelRuns } from './label-runs';
import { lookFirst, TURNED_AWAY } from './look-first';
import { findAddress, hostOf } from './metadata/find-address';
import { type FoundTitle, findTitle } from './metadata/find-title';
import { type JsonLd, readJsonLd, type StatedArticle } from './metadata/read-json-ld';
import { type MetaTags, readMetaTags } from './metadata/read-meta-tags';
import { chooseStated, findStated, readFacts } from './metadata/read-metadata';
import type { PageRule } from './page-signs';
import type { ScoredRun } from './scored-run';
import { createStatedCheck } from './stated-body';
import { eachInSteps, finish, type Steps } from './steps';

/** An article found in a live document, with the bridge from its text to the text nodes it was read from. */
export interface DetectedArticle {
  readonly article: Article;
  readonly textMap: TextMap;
  /** The elements that hold one story each, in the order of the page, and the one that was read; none and null when the page shows one. */
  readonly stories: readonly Element[];
  readonly story: Element | null;
}

function turnAway(root: Document, url: string, rule: PageRule): DetectedArticle {
  const nothing = { authors: [], published: null, modified: null, site: hostOf(url) || null, language: null };
  const decision = { isArticle: false, confidence: TURNED_AWAY, because: [rule] };
  const article = {
    ...decision,
    ...nothing,
    title: root.title || null,
    url: findAddress(url, ''),
    text: '',
    blocks: [],
  };
  return { article, textMap: { pieces: [] }, stories: [], story: null };
}

/** The chosen runs that style sheets show. */
function* keepShown(chosen: readonly ScoredRun[]): Steps<ScoredRun[]> {
  const shown: ScoredRun[] = [];
  yield* eachInSteps(chosen, (scored) => isShown(scored.run) && shown.push(scored));
  return shown;
}

/** Meta names that speak of the site. */
const SITE_TAGS: readonly string[] = ['og:site_name', 'application-name', 'content-language', 'language', 'og:locale'];
/** Enough of the body to tell its language by. */
const SAMPLE_RUNS = 12;

/** Where the words are read, what is stated of them, and the title they stand under. */
interface Subject {
  readonly scope: Element;
  readonly tags: MetaTags;
  readonly stated: StatedArticle | null;
  readonly found: FoundTitle;
}

function toPage(root: Document, url: string, tags: MetaTags, jsonLd: JsonLd): Subject {
  const stated = chooseStated(jsonLd, url, root.title);
  return { scope: root.body, tags, stated, found: findTitle({ root, tags, stated }) };
}

/** What the head says of the page it does not say of every story on it: only what it says of the site counts. */
function toStory(story: Element, tags: MetaTags, jsonLd: JsonLd): Subject {
  const heading = story.querySelector('h1, h2, h3');
  const title = heading?.textContent?.replace(/\s+/g, ' ').trim() || null;
  const siteTags = [...tags].filter(([name]) => SITE_TAGS.includes(name));
  return {
    scope: story,
    tags: new Map(siteTags),
    stated: findStated(jsonLd, title ?? ''),
    found: { title, heading, titleIn: title ? 'page' : null },
  };
}

/**
 * The stages of detection, one after the other; yields where the page may take its turn. The DOM is never changed.
 * `story` is one of the stories that were found on the page before: it alone is read. Null for the page's own.
 */
export function* detectInSteps(root: Document, url: string, story: Element | null = null): Steps<DetectedArticle> {
  const head = readMetaTags(root);
  // Each search of the whole page is a step of its own: on the largest pages one takes several milliseconds.
  yield;
  const rule = story ? null : lookFirst(root, url, head);
  if (rule) return turnAway(root, url, rule);
  yield;
  const jsonLd = yield* readJsonLd(root);
  yield;
  const { scope, tags, stated, found } = story ? toStory(story, head, jsonLd) : toPage(root, url, head, jsonLd);
  yield;
  const isStated = createStatedCheck(stated?.body ?? '');
  const page = yield* collectRuns(scope);
  const prose = yield* sumProse(page.runs, page.boxes);
  const chosen = yield* chooseBody(page, prose, isStated, hostOf(url), found.heading);
  const { all, container } = chosen;
  const { headline, body: told, nearby } = yield* findHeadline(all, yield* keepShown(chosen.body), found);
  const sample = told.slice(0, SAMPLE_RUNS).map(({ run }) => run.text);
  const place = { place: story ?? root, story: container?.element ?? null, nearby, text: sample.join(' ') };
  const facts = yield* readFacts(root, url, { tags, jsonLd, stated }, { ...found, ...place });
  yield;
  const body = addStandfirst(all, dropBiography(told, facts.authors), headline);
  const decision = yield* decideArticle({
    url,
    all,
    body,
    headlineWords: headline.reduce((sum, { words }) => sum + words, 0),
    isForSale: () => isForSale(scope),
    types: jsonLd.types,
    socialType: tags.get('og:type')?.[0]?.toLowerCase() ?? '',
    published: facts.published,
    authors: facts.authors,
  });
  const built = yield* buildText(joinCells(yield* labelRuns(all, body, headline, facts.authors)));
  const article = { ...decision, title: found.title, ...facts, text: built.text, blocks: built.blocks };
  const stories = chosen.stories.map(({ element }) => element);
  return { article, textMap: built.textMap, story: stories.length ? place.story : null, stories };
}

/** Decides whether the page is an article and reads it in place, all at once; the DOM is never changed. */
export const detectArticle = (root: Document, url: string, story: Element | null = null): DetectedArticle =>
  finish(detectInSteps(root, url, story));

/** True while everything that was read still stands in the page with the same words. */
function* isStanding({ article, textMap }: DetectedArticle): Steps<boolean> {
  let standing = true;
  yield* eachInSteps(textMap.pieces, ({ node, nodeStart, start, length }) => {
    if (node.isConnected && node.data.startsWith(article.text.slice(start, start + length), nodeStart)) return;
    standing = false;
  });
  return standing;
}

/** Readings of a page that changes while it is read; the last one is taken as it is, whoever paints checks it again. */
const MAX_READINGS = 3;

/**
 * The same in slices: `pause` is asked between steps of about a millisecond and may make us wait. A page that changed
 * what was read meanwhile is read again. Rejects with the signal's reason when it is aborted.
 */
export async function detectInSlices(
  root: Document,
  url: string,
  pause: () => Promise<void> | undefined,
  signal: AbortSignal,
  story: Element | null = null,
): Promise<DetectedArticle> {
  const take = async <Value>(steps: Steps<Value>): Promise<Value> => {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      const wait = pause();
      if (wait) await wait;
      signal.throwIfAborted();
    }
  };
  for (let reading = 1; ; reading++) {
    const detected = await take(detectInSteps(root, url, story));
    if (reading === MAX_READINGS || (await take(isStanding(detected)))) return detected;
  }
}
