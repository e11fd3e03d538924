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
import { isShown } from './is-shown';
import { joinCells } from './join-cells';
import { labelRuns } from './label-runs';
import { lookFirst } from './look-first';
import { findAddress, hostOf } from './metadata/find-address';
import { findTitle } from './metadata/find-title';
import { readJsonLd } from './metadata/read-json-ld';
import { readMetaTags } from './metadata/read-meta-tags';
import { chooseStated, readFacts } from './metadata/read-metadata';
import type { ScoredRun } from './scored-run';
import { createStatedCheck } from './stated-body';
import { eachInSteps, finish, type Steps } from './steps';

/** An article found in a live document, with the bridge from its text to the text nodes it was read from. */
export interface DetectedArticle {
  readonly article: Article;
  readonly textMap: TextMap;
}

/** The confidence of a page that the first look turned away. */
const TURNED_AWAY = 0.02;

function turnAway(root: Document, url: string, rule: string): DetectedArticle {
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
  return { article, textMap: { pieces: [] } };
}

/** The chosen runs that style sheets show. */
function* keepShown(chosen: readonly ScoredRun[]): Steps<ScoredRun[]> {
  const shown: ScoredRun[] = [];
  yield* eachInSteps(chosen, (scored) => isShown(scored.run) && shown.push(scored));
  return shown;
}

/** Enough of the body to tell its language by. */
const SAMPLE_RUNS = 12;

/**
 * The stages of detection, one after the other; yields where the page may take its turn.
 * The DOM is never changed.
 */
export function* detectInSteps(root: Document, url: string): Steps<DetectedArticle> {
  const tags = readMetaTags(root);
  const rule = lookFirst(root, url, tags);
  if (rule) return turnAway(root, url, rule);
  const jsonLd = yield* readJsonLd(root);
  const stated = chooseStated(jsonLd, url, root.title);
  const page = yield* collectRuns(root.body);
  const prose = yield* sumProse(page.runs, page.boxes);
  const found = findTitle({ root, tags, stated });
  yield;
  const isStated = createStatedCheck(stated?.body ?? '');
  yield;
  const { all, body: chosen, container } = yield* chooseBody(page, prose, isStated, hostOf(url), found.heading);
  const { headline, body: told, nearby } = yield* findHeadline(all, yield* keepShown(chosen), found);
  const story = container?.element ?? null;
  const sample = told.slice(0, SAMPLE_RUNS).map(({ run }) => run.text);
  const facts = yield* readFacts(
    root,
    url,
    { tags, jsonLd, stated },
    { ...found, story, nearby, text: sample.join(' ') },
  );
  yield;
  const body = addStandfirst(all, dropBiography(told, facts.authors), headline);
  const decision = yield* decideArticle({
    url,
    all,
    body,
    hasHeadline: headline.length > 0,
    types: jsonLd.types,
    socialType: tags.get('og:type')?.[0]?.toLowerCase() ?? '',
    published: facts.published,
    authors: facts.authors,
  });
  const built = yield* buildText(joinCells(yield* labelRuns(all, body, headline)));
  const article = { ...decision, title: found.title, ...facts, text: built.text, blocks: built.blocks };
  return { article, textMap: built.textMap };
}

/** Decides whether the page is an article and reads it in place, all at once; the DOM is never changed. */
export const detectArticle = (root: Document, url: string): DetectedArticle => finish(detectInSteps(root, url));

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
    const detected = await take(detectInSteps(root, url));
    if (reading === MAX_READINGS || (await take(isStanding(detected)))) return detected;
  }
}
