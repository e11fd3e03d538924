/** Who a figure is, by the words of the page and by those of a document. */
export interface Identity {
  /** True when both say the same; `page` then has the words. */
  readonly isShared: boolean;
  readonly page: readonly string[];
  readonly document: readonly string[];
}

/** What a text calls a figure. */
export interface Called {
  readonly name: string;
  /** Each different description once, in the order of the text. */
  readonly descriptions: readonly string[];
}

/** Descriptions of either side beyond these would not fit one line. */
const MOST_WORDS = 2;

const toWords = (description: string): string[] =>
  description
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:an?|the|his|her|its|their)$/.test(word));

/** Words that change who is meant, so that leaving them out is saying something else. */
const TURNING = /^(?:former|ex|late|then|acting|deputy|vice|elect|future|ousted|deposed|interim)$/;

/** Whether one description says all that another says, and turns none of it: `Russian President` says `president`. */
function says(full: string, short: string): boolean {
  const [all, some] = [toWords(full), toWords(short)];
  return some.every((word) => all.includes(word)) && all.every((word) => some.includes(word) || !TURNING.test(word));
}

/** The descriptions that no other one says as well; of two that say the same, the first. */
const fullest = (descriptions: readonly string[]): string[] =>
  descriptions.filter(
    (one, at) =>
      !descriptions.some((other, place) => place !== at && says(other, one) && (place < at || !says(one, other))),
  );

const coveredBy = (some: readonly string[], others: readonly string[]): boolean =>
  some.every((one) => others.some((other) => says(other, one) || says(one, other)));

/**
 * One line of who someone is: by page and by document apart where they differ, once where they say the same. The
 * document's side opens with its name where that is written otherwise. Null when neither side says anything.
 */
export function describeIdentity(page: Called, document: Called | null): Identity | null {
  const here = fullest(page.descriptions);
  const there = fullest(document?.descriptions ?? []);
  const otherName = document && document.name.toLowerCase() !== page.name.toLowerCase() ? [document.name] : [];
  if (here.length + there.length + otherName.length === 0) return null;
  const isShared = here.length > 0 && there.length > 0 && coveredBy(here, there) && coveredBy(there, here);
  if (isShared && otherName.length === 0) {
    return { isShared, page: fullest([...here, ...there]).slice(0, MOST_WORDS), document: [] };
  }
  return {
    isShared: false,
    page: here.slice(0, MOST_WORDS),
    document: [...otherName, ...there.slice(0, MOST_WORDS)],
  };
}
