import type { PageAnswers, PageQuestion, SignerShot, TimesShot } from '../../core/page-snapshot';
import { isForSale } from './is-for-sale';
import { isShown } from './is-shown';
import type { TakenSnapshot } from './take-snapshot';

/** Elements that name the author, most trusted first. */
const AUTHOR_SELECTORS: readonly string[] = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  'a[rel~="author"]',
  '[class*="author-name" i], [class*="author_name" i], [class*="authorname" i], [class*="byline-name" i], [class*="byline__name" i]',
  '[class*="byline" i]',
  '[class*="author" i]',
];
/** Looking for class names in a page as large as this would hold it up; its head and its first lines are asked before. */
const MAX_PAGE_ELEMENTS = 30_000;
/** Comments sign themselves too, and there may be thousands. */
const MAX_NAMED_ELEMENTS = 200;
/** More than this is a biography. */
const MAX_SIGNER_LENGTH = 200;

/** The closest box around an element, or of the element itself; -1 when it stands in none. */
function createBoxSearch(elements: readonly Element[]): (element: Element) => number {
  const boxes = new Map(elements.map((element, box) => [element, box]));
  return (element) => {
    for (let step: Element | null = element; step; step = step.parentElement) {
      const box = boxes.get(step);
      if (box !== undefined) return box;
    }
    return -1;
  };
}

/** Every element that may name an author is found in one look at the page, and then sorted by how far it is trusted. */
function findSigners({ root, story, elements }: TakenSnapshot): SignerShot[] {
  const scope = story ?? root;
  if (scope.getElementsByTagName('*').length > MAX_PAGE_ELEMENTS) return [];
  const boxOf = createBoxSearch(elements);
  return [...scope.querySelectorAll(AUTHOR_SELECTORS.join())].slice(0, MAX_NAMED_ELEMENTS).map((element) => ({
    words: (element.getAttribute('content') ?? element.textContent ?? '').trim().slice(0, MAX_SIGNER_LENGTH),
    ranks: AUTHOR_SELECTORS.flatMap((selector, rank) => (element.matches(selector) ? [rank] : [])),
    box: boxOf(element),
  }));
}

function findTimes({ root, story, elements }: TakenSnapshot): TimesShot {
  const scope = story ?? root;
  const boxOf = createBoxSearch(elements);
  const marked = scope.querySelector('[itemprop~="datePublished"]');
  const near = scope.querySelector('main time[datetime], article time[datetime], time[pubdate]');
  return {
    marked: marked?.getAttribute('datetime') ?? marked?.getAttribute('content') ?? marked?.textContent ?? '',
    times: [...scope.querySelectorAll('time[datetime]')].map((time) => ({
      stamp: time.getAttribute('datetime') ?? '',
      box: boxOf(time),
    })),
    near: near?.getAttribute('datetime') ?? '',
  };
}

/** Asks the page what its snapshot does not tell. */
export function answerQuestion(question: Exclude<PageQuestion, 'hidden'>, taken: TakenSnapshot): Partial<PageAnswers> {
  if (question === 'signers') return { signers: findSigners(taken) };
  if (question === 'times') return { times: findTimes(taken) };
  return { isForSale: isForSale(taken.story ?? taken.root.body) };
}

/** Those among some boxes that style sheets hide. */
export const findHidden = (boxes: readonly number[], { elements }: TakenSnapshot): number[] =>
  boxes.filter((box) => {
    const element = elements[box];
    return element !== undefined && !isShown(element);
  });
