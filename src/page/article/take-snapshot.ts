import type { HeadingShot, PageSnapshot } from '../../core/page-snapshot';
import { type CollectedText, collectRuns } from './collect-runs';
import { findDataScripts } from './metadata/find-data-scripts';
import { type MetaTags, readMetaTags } from './metadata/read-meta-tags';
import type { Steps } from './steps';

/** A snapshot with what stands behind its numbers. */
export interface TakenSnapshot extends Omit<CollectedText, 'shot'> {
  readonly snapshot: PageSnapshot;
  /** What was looked at: the page, or one story of it. */
  readonly root: Document;
  readonly story: Element | null;
}

/** A title stands high on its page. */
const MAX_HEADINGS = 50;
/** Longer scripts hold data, not the description of a page; reading them would hold the page up. */
const MAX_SCRIPT_LENGTH = 500_000;

function findHeadings(root: Document, story: Element | null): readonly Element[] {
  if (story) return [...story.querySelectorAll('h1, h2, h3')].slice(0, 1);
  const first = [...root.getElementsByTagName('h1')].slice(0, MAX_HEADINGS);
  return first.length ? first : [...root.getElementsByTagName('h2')].slice(0, MAX_HEADINGS);
}

function toHeadings(headings: readonly Element[], { elements, shot }: CollectedText): HeadingShot[] {
  const boxes = new Map<Element, number>();
  for (let box = 0; box < elements.length; box++) {
    const element = elements[box];
    if (element && /^H[1-3]$/.test(shot.tags[box] ?? '')) boxes.set(element, box);
  }
  return headings.map((heading) => ({
    rank: Number(heading.localName[1]),
    words: heading.textContent ?? '',
    box: boxes.get(heading) ?? -1,
  }));
}

/**
 * Takes down all of a page that its reading depends on; yields where the page may take its turn. The DOM is never
 * changed. `story` is one of the stories that were found on the page before: it alone is taken. Null for the page.
 */
export function* takeSnapshot(
  root: Document,
  url: string,
  story: Element | null,
  tags: MetaTags = readMetaTags(root),
): Steps<TakenSnapshot> {
  const data = findDataScripts(root).map((script) => script.textContent ?? '');
  const html = root.documentElement;
  const canonical = story ? null : root.querySelector('link[rel~="canonical"]');
  // Each search of the whole page is a step of its own: on the largest pages one takes several milliseconds.
  yield;
  const { shot, elements, nodes } = yield* collectRuns(story ?? root.body);
  yield;
  const headings = toHeadings(findHeadings(root, story), { shot, elements, nodes });
  const snapshot = {
    url,
    title: root.title,
    language: html.getAttribute('lang') ?? html.getAttribute('xml:lang') ?? '',
    canonical: canonical?.getAttribute('href') ?? '',
    tags: [...tags],
    data: data.filter(({ length }) => length <= MAX_SCRIPT_LENGTH),
    isStory: story !== null,
    headings,
    text: shot,
  };
  return { snapshot, root, story, elements, nodes };
}
