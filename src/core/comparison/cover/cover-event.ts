import { DISASTERS, HARMING_VERBS } from '../../lexicon/disasters';
import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import { relateWords } from '../meaning/relate-words';
import type { Item } from '../prepare/item';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import { prepositionBefore } from '../prepare/preposition-before';

/** Worth of an event that a whole report is about where a sentence tells what it did. */
const SCORE = 0.8;
/** Sentences at the head of a report, the headline among them, that say what it is about. */
const HEAD = 3;
const IN_IT = /^(?:in|by|from|during|after|because|of)$/;

type Same = (claim: Item, document: Item) => boolean;

/**
 * Fills the pair of the disaster that a report is about where a sentence tells what came of it and names none: `The crash
 * killed nine`, `Nine people died in the crash` beside `Nine people were killed`. Not where the sentence speaks of another
 * time, or the report of another disaster.
 */
export function coverEvent(
  pairs: readonly Pair[],
  claim: PreparedSentence,
  sentence: PreparedSentence,
  { sentences, reading }: PreparedDocument,
  same: Same,
): readonly Pair[] {
  const open = pairs.find(({ claim: item, score }) => score < SAID && isDisaster(item) && isCause(item, claim));
  if (!open || !tellsHarm(sentence) || sentence.items.some((item) => isDisaster(item) || isOfOtherYear(item)))
    return pairs;
  const told = sentences.slice(0, HEAD).flatMap(({ items }) => items);
  const isTold = told.some((item) => same(open.claim, item));
  const isOther = sentences.some(({ items }) =>
    items.some((item) => isDisaster(item) && !isOne(open.claim, item, same)),
  );
  if (!isTold || isOther) return pairs;
  return pairs.map((pair) => (pair === open ? { ...pair, document: null, score: SCORE, opposite: null } : pair));

  function isOfOtherYear({ time }: Item): boolean {
    const year = /^\d{4}/.exec(time?.value ?? '')?.[0];
    return year !== undefined && year !== reading.article.published?.slice(0, year.length);
  }
}

/** Whether a pair is one that `coverEvent` has filled: the one disaster of the report. */
export const isEventOfReport = ({ claim, document, score }: Pair): boolean =>
  document === null && score >= SAID && isDisaster(claim);

const isDisaster = ({ kind, class: wordClass, lemma }: Item): boolean =>
  kind === 'word' && wordClass === 'noun' && DISASTERS.has(lemma);

/** Whether two nouns may be one disaster: a tornado is a storm. */
const isOne = (claim: Item, item: Item, same: Same): boolean =>
  same(claim, item) || !/^(?:opposite)?$/.test(relateWords(claim.lemma, item.lemma) ?? '');

/** Whether a claim has a disaster do harm, or harm done in it. */
function isCause(item: Item, claim: PreparedSentence): boolean {
  if (!tellsHarm(claim)) return false;
  const isDoer = claim.roles.some(({ agents }) => agents.heads.includes(item));
  return isDoer || IN_IT.test(prepositionBefore(claim, item) ?? '');
}

/** Whether a sentence tells that someone or something was harmed, and names nobody else who did it. */
const tellsHarm = ({ roles, tokens }: PreparedSentence): boolean =>
  roles.some(({ verb, agents }) => {
    const lemma = tokens[verb]?.lemma ?? '';
    return UNDERGOING.test(lemma) || (HARMING_VERBS.has(lemma) && agents.heads.every(isDisaster));
  });
/** Verbs whose subject is whoever is harmed. */
const UNDERGOING = /^(?:die|perish|suffer)\b/;
