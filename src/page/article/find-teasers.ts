import { nameOf } from './box';
import type { Box, Run } from './run';
import { eachInSteps, type Steps } from './steps';

/** A teaser is a linked title and a sentence or two. */
const MAX_TEASER_LENGTH = 600;
const MIN_TITLE_LENGTH = 12;
const MIN_LINK_SHARE = 0.8;
/** Boxes between a linked title and the card it stands in. */
const MAX_CARD_DEPTH = 5;
/** One card may be part of a story; a row of them leads to other stories. */
const MIN_CARDS = 3;

const isLinkedTitle = ({ context, length, linked }: Run): boolean =>
  length >= MIN_TITLE_LENGTH && linked >= length * MIN_LINK_SHARE && (context.heading > 0 || !context.list);

/** True when a link stays on the site: shops and sources that a list of products or works links to do not. */
function staysOnSite(href: string | null, host: string): boolean {
  if (href === null || href.startsWith('#')) return false;
  const other = /^(?:https?:)?\/\/([^/?#]+)/i.exec(href)?.[1];
  return other === undefined || other.replace(/^www\./, '') === host;
}

/**
 * The boxes that are teaser cards: a title linked to another page of the same site with little else, one of at least
 * three of the same make beside each other. Links elsewhere are not counted, so that a list of products stays.
 * Call it after the boxes have their sums of letters.
 */
export function* findTeasers(runs: readonly Run[], host: string): Steps<ReadonlySet<Box>> {
  const groups = new Map<Box, Map<string, Set<Box>>>();
  yield* eachInSteps(runs, (run) => {
    if (!isLinkedTitle(run) || !staysOnSite(run.link, host)) return;
    let card = run.box;
    for (let depth = 0; depth < MAX_CARD_DEPTH && card.parent; depth++, card = card.parent) {
      if (card.letters > MAX_TEASER_LENGTH) break;
      if (card.letters <= run.length) continue;
      const beside = groups.get(card.parent) ?? new Map<string, Set<Box>>();
      groups.set(card.parent, beside);
      const name = nameOf(card);
      beside.set(name, (beside.get(name) ?? new Set()).add(card));
    }
  });
  const cards = [...groups.values()].flatMap((beside) =>
    [...beside.values()].filter((group) => group.size >= MIN_CARDS),
  );
  return new Set(cards.flatMap((group) => [...group]));
}

/** True when the run stands in one of the cards. */
export function isInTeaser(run: Run, cards: ReadonlySet<Box>): boolean {
  if (cards.size === 0) return false;
  let box: Box | null = run.box;
  for (let depth = 0; depth <= MAX_CARD_DEPTH && box; depth++, box = box.parent) if (cards.has(box)) return true;
  return false;
}
