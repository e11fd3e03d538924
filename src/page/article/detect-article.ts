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
import { createStatedCheck } from './stated-body';

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

/** Enough of the body to tell its language by. */
const SAMPLE_RUNS = 12;

/**
 * The stages of detection, one after the other; yields where the page may take its turn.
 * The DOM is never changed.
 */
export function* detectInSteps(root: Document, url: string): Generator<void, DetectedArticle> {
  const tags = readMetaTags(root);
  const rule = lookFirst(root, url, tags);
  if (rule) return turnAway(root, url, rule);
  const jsonLd = readJsonLd(root);
  const stated = chooseStated(jsonLd, url, root.title);
  const page = yield* collectRuns(root.body);
  const prose = sumProse(page.runs, page.boxes);
  const found = findTitle({ root, tags, stated });
  const {
    all,
    body: chosen,
    container,
  } = chooseBody(page, prose, createStatedCheck(stated?.body ?? ''), hostOf(url), found.heading);
  yield;
  const {
    headline,
    body: told,
    nearby,
  } = findHeadline(
    all,
    chosen.filter(({ run }) => isShown(run)),
    found,
  );
  const story = container?.element ?? null;
  const sample = told.slice(0, SAMPLE_RUNS).map(({ run }) => run.text);
  const facts = readFacts(root, url, { tags, jsonLd, stated }, { ...found, story, nearby, text: sample.join(' ') });
  const body = addStandfirst(all, dropBiography(told, facts.authors), headline);
  const built = buildText(joinCells(labelRuns(all, body, headline)));
  const decision = decideArticle({
    url,
    all,
    body,
    hasHeadline: headline.length > 0,
    types: jsonLd.types,
    socialType: tags.get('og:type')?.[0]?.toLowerCase() ?? '',
    published: facts.published,
    authors: facts.authors,
  });
  const article = { ...decision, title: found.title, ...facts, text: built.text, blocks: built.blocks };
  return { article, textMap: built.textMap };
}

/** Decides whether the page is an article and reads it in place, all at once; the DOM is never changed. */
export function detectArticle(root: Document, url: string): DetectedArticle {
  const steps = detectInSteps(root, url);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same in slices: `pause` is asked between steps of about a millisecond and may make us wait. Rejects with the
 * signal's reason when it is aborted meanwhile.
 */
export async function detectInSlices(
  root: Document,
  url: string,
  pause: () => Promise<void> | undefined,
  signal: AbortSignal,
): Promise<DetectedArticle> {
  const steps = detectInSteps(root, url);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const wait = pause();
    if (wait) await wait;
    signal.throwIfAborted();
  }
}
