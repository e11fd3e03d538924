import { SAYING_VERBS } from '../../lexicon/verbs';
import type { Quote } from '../../model';
import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import { idsOf } from '../prepare/ids-of';
import type { Item } from '../prepare/item';
import type { FigureLinks } from '../prepare/link-page-figures';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import { speakersOf } from '../prepare/speakers-of';
import type { SlotDifference } from './find-differences';

/** Words of a quotation that no two people say alike, and words that a claim only reports. */
const FEWEST_WORDS = 2;
const FEWEST_REPORTED = 4;
/** From here on a word is the speaker's own, and no other for it. */
const OWN = 0.95;

/**
 * Words that a claim quotes from one and the document from another: `Lind said it was “a gift to the sea”` where it was Aske;
 * and what it reports in the very words that the document quotes. What is only reported in other words may well have been said
 * by both; null then, and where either speaker is not known.
 */
export function findOtherSpeaker(
  claim: PreparedSentence,
  pairs: readonly Pair[],
  document: PreparedDocument,
  links: FigureLinks,
): SlotDifference | null {
  const said = findHandedOn(claim, pairs);
  if (!said.length) return null;
  const quote = document.reading.quotes.find((one) => said.every((pair) => isInside(pair.document, one)));
  const [mine] = speakersOf(claim).filter((item) => !item.quoted);
  const theirs = quote?.speaker ? speakerOf(quote, document) : null;
  if (!quote?.speaker || !mine || mine.figure?.members || !theirs) return null;
  const ids = idsOf(mine, document, links);
  if ((!mine.figure && !ids.length) || isSurnameIn(mine, theirs)) return null;
  if (ids.includes(quote.speaker) || pairs.some((pair) => pair.claim === mine && pair.score >= SAID)) return null;
  return { slot: 'source', claim: mine, document: theirs };
}

/** `Liberal Democrat Lind` beside `Vera Lind`: what was taken for a body’s name ends in the speaker’s own. */
const isSurnameIn = ({ figure, words }: Item, { words: theirs }: Item): boolean =>
  figure?.type !== 'person' && words.length > 1 && words.at(-1) === theirs.at(-1);

/** What a claim hands on of someone's words, all of it said by the sentence; empty when some is not, or there is too little. */
function findHandedOn(claim: PreparedSentence, pairs: readonly Pair[]): readonly Pair[] {
  const quoted = pairs.filter((pair) => pair.claim.quoted);
  if (quoted.length > 0)
    return quoted.length >= FEWEST_WORDS && quoted.every((pair) => isSaid(pair, SAID)) ? quoted : [];
  const saying = claim.roles.find(
    ({ verb, agents }) =>
      SAYING_VERBS.has(claim.tokens[verb]?.lemma ?? '') && agents.heads.every(({ to }) => to <= verb),
  );
  const told = saying ? pairs.filter((pair) => pair.claim.from > saying.verb) : [];
  return told.length >= FEWEST_REPORTED && told.every((pair) => isSaid(pair, OWN)) ? told : [];
}

const isSaid = ({ document, score }: Pair, least: number): boolean => document !== null && score >= least;

const isInside = (item: Item | null, { start, end }: Quote): boolean =>
  item !== null && start <= item.start && item.end <= end;

/** Where the document names who speaks: beside the quotation, or the last time before it. */
function speakerOf({ speaker, start, source }: Quote, { reading, sentences }: PreparedDocument): Item | null {
  const figure = reading.figures.find(({ id }) => id === speaker);
  const named = figure?.mentions.filter(({ form }) => form === 'name') ?? [];
  const mention = named.find((one) => source && one.start >= source.start && one.end <= source.end);
  const place = mention ?? named.findLast((one) => one.start <= start) ?? named[0];
  if (!place || figure?.members) return null;
  const sentence = sentences.find(({ items }) => items.some((item) => item.start === place.start));
  return sentence?.items.find((item) => item.start === place.start) ?? null;
}
