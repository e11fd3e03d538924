import { GENERIC_NOUNS } from '../../lexicon/generic-nouns';
import type { FigureType, Token } from '../../model';
import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import { relateWords } from '../meaning/relate-words';
import type { Item } from '../prepare/item';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import { isHere } from './is-here';
import { isAbout, isLastNamed } from './is-last-named';
import { isOfRival } from './is-of-rival';
import { isDefinite, typeOf } from './points-back';

type Same = (claim: Item, document: Item) => boolean;

/** Worth of a figure that the text before a sentence has named and the sentence speaks of. */
const SCORE = 0.8;
/** Sentences before one in which a figure it speaks of is named. */
const REACH = 3;
const PRONOUNS: Readonly<Partial<Record<FigureType, RegExp>>> = {
  person: /^(?:he|him|his|she|her|hers)$/i,
  organization: /^(?:it|its|they|them|their)$/i,
  place: /^(?:it|its)$/i,
};

/**
 * Fills the pairs of figures that a sentence of a running text speaks of without their name, because the text before it
 * has given it: `Revenue rose` behind a sentence on Brightwell, `It was the city’s third fire`. Only where the sentence
 * has no other figure of that kind, and points back by a pronoun, a common noun or, for what the text is about, by
 * nothing at all.
 */
export function coverByTopic(
  pairs: readonly Pair[],
  { tokens }: PreparedSentence,
  sentence: PreparedSentence,
  document: PreparedDocument,
  same: Same,
): Pair[] {
  return pairs.map((pair) => {
    const { claim, score } = pair;
    if (score < SAID && isTakenUp(claim, sentence, document, same)) return { ...pair, score: SCORE };
    if (score >= SAID || claim.kind !== 'figure' || claim.form !== 'name' || claim.demonym) return pair;
    const named = findBefore(claim, sentence, document, same);
    const found = named && isLastNamed(named, sentence, document, same) ? named : null;
    if (named && isOfKnownThing(claim, pairs, tokens, sentence.tokens)) return { ...pair, score: SCORE };
    if (found && claim.located && isHere(found, sentence, document)) return { ...pair, score: SCORE };
    const pointer = found ? findPointer(sentence, found, pairs, isAbout(found, document)) : undefined;
    if (isOfStory(pair, pairs, sentence, document, same)) return { ...pair, score: SCORE };
    // Where something was is said by a noun that points there alone: `in this district`.
    return pointer === undefined || (pointer === null && (claim.located || isOfRival(pair, pairs, sentence)))
      ? pair
      : { ...pair, document: pointer, score: SCORE };
  });
}

/** Whether a thing of the claim is what the sentence before is about, and the sentence goes on with `it`. */
function isTakenUp(
  claim: Item,
  { clauses, tokens, items }: PreparedSentence,
  { sentences }: PreparedDocument,
  same: Same,
): boolean {
  if (claim.kind !== 'word' || claim.class !== 'noun') return false;
  const [main] = clauses;
  const subject = main?.subject;
  const isOpen =
    subject &&
    /^(?:it|they|this)$/i.test(tokens[subject.head]?.text ?? '') &&
    !items.some((item) => item.from === subject.head && item.figure);
  const before = isOpen ? sentences[sentences.findIndex((one) => one.items === items) - 1] : undefined;
  const topic = before?.clauses[0]?.subject;
  return (
    before !== undefined &&
    topic !== null &&
    topic !== undefined &&
    before.items.some((item) => item.from <= topic.head && topic.head < item.to && same(claim, item))
  );
}

/** Other things of a claim that a sentence must have before where the story plays goes without saying. */
const ENOUGH_SAID = 4;

/** `Mexico’s gross domestic product` in a report on Mexico: the headline or the first sentence says where all of it is, and the sentence names no other place. */
function isOfStory(
  { claim }: Pair,
  pairs: readonly Pair[],
  { items }: PreparedSentence,
  { sentences }: PreparedDocument,
  same: Same,
): boolean {
  const others = pairs.filter((pair) => pair.claim !== claim);
  if (typeOf(claim) !== 'place' || !(claim.owner || claim.located)) return false;
  if (others.length < ENOUGH_SAID || others.some(({ score }) => score < SAID)) return false;
  const isElsewhere = items.some(
    (item) => typeOf(item) === 'place' && !pairs.some((pair) => pair.document === item && pair.score >= SAID),
  );
  return !isElsewhere && sentences.slice(0, 2).some((one) => one.items.some((item) => same(claim, item)));
}

/** `Lind’s visit`, `the match against Lind` beside `the visit`: whose it is has been said before. */
function isOfKnownThing(
  claim: Item,
  pairs: readonly Pair[],
  mine: readonly Token[],
  tokens: readonly Token[],
): boolean {
  const owned = pairs.find(
    ({ claim: item }) =>
      item.class === 'noun' && ((item.from >= claim.to && item.from - claim.to <= 1) || isSideOf(item, claim, mine)),
  );
  if (!owned?.document || owned.score < SAID) return false;
  let before = owned.document.from - 1;
  while (/^(?:adjective|number)$/.test(tokens[before]?.class ?? '') || /^\d.*-/.test(tokens[before]?.text ?? ''))
    before--;
  return (
    /^(?:the|this|his|her|their)$/.test(tokens[before]?.lemma ?? '') &&
    (owned.claim.from >= claim.to || tokens[owned.document.to]?.class !== 'preposition')
  );
}

/** Whether a figure says whom a thing is against or between: `the match against Lind`. */
const isSideOf = (thing: Item, figure: Item, tokens: readonly Token[]): boolean =>
  thing.to === figure.from - 1 && /^(?:against|with|between)$/.test(tokens[thing.to]?.lemma ?? '');

/** The nearest name of a figure in the sentences before one, or in the headline. */
function findBefore(claim: Item, sentence: PreparedSentence, { sentences }: PreparedDocument, same: Same): Item | null {
  const at = sentences.indexOf(sentence);
  const before = [...sentences.slice(Math.max(0, at - REACH), at).reverse(), ...sentences.slice(0, 1)];
  for (const { items } of before) {
    const found = items.find((item) => item.kind === 'figure' && item.form !== 'pronoun' && same(claim, item));
    if (found) return found;
  }
  return null;
}

/** What points back to a figure: the noun that does, null for a pronoun or nothing at all, undefined where nothing can. */
function findPointer(
  { tokens, items }: PreparedSentence,
  found: Item,
  pairs: readonly Pair[],
  isTopic: boolean,
): Item | null | undefined {
  const type = typeOf(found);
  if (!type) return undefined;
  const isOther = (item: Item) =>
    item.kind === 'figure' &&
    item.form !== 'pronoun' &&
    !item.demonym &&
    !(!item.figure && isThing(item, tokens)) &&
    (typeOf(item) ?? type) === type &&
    !pairs.some((pair) => pair.document === item && pair.score >= SAID);
  if (items.some(isOther)) return undefined;
  const isOpen = tokens.some(
    ({ text }, at) => PRONOUNS[type]?.test(text) && !items.some((item) => item.from === at && item.figure),
  );
  const noun = tokens.findIndex(
    (token, at) => isKindOf(type, token) && !isOtherSize(found, token) && isDefinite(tokens, at),
  );
  if (noun >= 0 && !isOpen) return items.find(({ from, to }) => from <= noun && noun < to) ?? null;
  return isOpen || noun >= 0 || (isTopic && type === 'organization') ? null : undefined;
}

/** `the AAA title`: a name that nobody is known by, between an article and a noun, is no person’s. */
const isThing = ({ from, to }: Item, tokens: readonly Token[]): boolean =>
  tokens[from - 1]?.class === 'determiner' && tokens[to]?.class === 'noun';

/** Whether a noun says what a figure of a kind is: `the company`, `the skater`, `the 30-year-old`. */
const isKindOf = (type: FigureType, { lemma, class: kind, plural }: Token): boolean =>
  GENERIC_NOUNS[type]?.has(lemma) === true ||
  (type === 'person' && kind === 'noun' && !plural && (isSomeone(lemma) || /(?:^|-year-)old$/.test(lemma)));

/** `the town` is no country, and `the country` no town. */
const isOtherSize = ({ country, capitalOf, figure }: Item, { lemma }: Token): boolean =>
  country === null || capitalOf !== null
    ? figure?.type === 'place' && /^(?:country|nation)$/.test(lemma)
    : /^(?:city|town|village|borough|suburb|ward|neighbou?rhood|municipality|constituency)$/.test(lemma);

/** Whether a noun is somebody by what he does or is: `skater`, `professor`. */
const isSomeone = (noun: string): boolean => relateWords('person', noun) === 'broader';
