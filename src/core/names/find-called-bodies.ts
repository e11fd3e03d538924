import { LIST } from './list-bits';
import type { NameSentence } from './name-document';
import type { ScoredName } from './read-twice';
import { isListed } from './read-word';
import { KIND } from './tags';

/** Nouns for organisations that stand right before a name ("the retailer Halden") or explain it ("Halden, a retailer"). */
const NOUNS = new Set(
  `agency bureau federation company firm group giant maker manufacturer retailer builder developer airline bank lender
   insurer broadcaster newspaper startup start-up union charity nonprofit watchdog regulator club network conglomerate
   consortium miner automaker carmaker drugmaker chipmaker brokerage body company thinktank think-tank magazine publisher studio supplier operator contractor militia website`.split(
    /\s+/,
  ),
);
/** Lists whose words make something else of what follows such a noun: "the union President", "the bank Monday". */
const OTHER = LIST.title | LIST.demonym | LIST.date;
/** How sure a name is that such a noun gives. */
const CALLED = 0.6;
/** Tokens that an explanation may have up to its noun: ", a German chemicals group". */
const REACH = 5;

/** Whether such a noun stands right before a name, or before what brings its name in: `the group known as Orlat`. */
function isBehindNoun({ tokens }: NameSentence, first: number): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  const isKnown = text(first - 1) === 'as' && text(first - 2) === 'known';
  const isCalled = /^(?:called|named|dubbed)$/.test(text(first - 1));
  return NOUNS.has(text(isKnown ? first - 3 : isCalled ? first - 2 : first - 1));
}

/** Whether a noun before a name, or before the comma there, or behind it, calls it an organisation. */
export const isCalledBody = (sentence: NameSentence, name: ScoredName): boolean =>
  isBehindNoun(sentence, name.first) || isBetweenCommas(sentence, name) || isExplained(sentence, name.last);

/** `the state news agency, Petra, reported`. */
const isBetweenCommas = ({ tokens }: NameSentence, { first, last }: ScoredName): boolean =>
  tokens[first - 1]?.text === ',' && tokens[last + 1]?.text === ',' && NOUNS.has(tokens[first - 2]?.text ?? '');

/** Whether a name is explained as an organisation: "Halden, a Finnish retailer that …". */
function isExplained({ tokens }: NameSentence, last: number): boolean {
  const words = tokens.slice(last + 1, last + 4 + REACH).map((token) => token.text);
  if (words[0] !== ',' || !/^(?:an?|the|its)$/.test(words[1] ?? '')) return false;
  const end = words.findIndex((word, at) => at > 1 && /^(?:[,.;]|that|which|based|in|of)$/.test(word));
  return end > 2 && NOUNS.has(words[end - 1] ?? '');
}

/**
 * The names of a sentence with those that a noun calls organisations: ones that were read as something else, and free
 * capitals behind such a noun.
 */
export function findCalledBodies(sentence: NameSentence, names: readonly ScoredName[]): ScoredName[] {
  const { words, mode } = sentence;
  if (mode) return [...names]; // in capitals and title case any word may look like a name
  const settled = names.map((name) => (isCalledBody(sentence, name) ? { ...name, kind: KIND.organization } : name));
  const taken = new Uint8Array(words.length);
  for (const { first, last } of names) taken.fill(1, first, last + 1);
  const isFree = (at: number) => words[at]?.isCapital === true && !taken[at] && !isListed(words[at], OTHER);
  const missed = words.flatMap((word, at): ScoredName[] => {
    if (!isFree(at) || isListed(word, LIST.firstName) || isFree(at - 1)) return [];
    let last = at;
    while (isFree(last + 1)) last += 1;
    const isClosed = !words[last + 1]?.isCapital;
    if (last === at && isListed(word, LIST.country)) return [];
    const isCalled = isBehindNoun(sentence, at) || (at > 0 && isExplained(sentence, last));
    return isCalled && isClosed && word.length > 2 ? [{ first: at, last, kind: KIND.organization, score: CALLED }] : [];
  });
  return [...settled, ...missed];
}
