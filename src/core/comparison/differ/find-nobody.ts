import type { Pair } from '../align/align-items';
import { SAID, type Sides } from '../align/find-position';
import { isSameDeed } from '../meaning/is-same-deed';
import { hasNoBefore } from '../meaning/read-words-before';
import { relateWords } from '../meaning/relate-words';
import { clauseAt, holdsItem, verbsOf } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import { itemAt } from '../prepare/item-at';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import { readStatus } from '../prepare/read-status';
import type { SlotDifference } from './find-differences';

/** Sentences before one that may say what it is about. */
const REACH = 2;
const NO = /^(?:no|not|without|never)$/;
/** Words that leave some out: `no one else was hurt`. */
const BESIDES = /^(?:else|other|more|further|of|new|except|but)$/;

/**
 * `Three people were hurt in the crash` beside `No one was hurt in the crash` or `There were no injuries`: how many a claim
 * counts, where the document tells of nobody, and nowhere of anybody. Null for anything else.
 */
export function findNobody({ claim, document, pairs, same }: Sides, whole: PreparedDocument): SlotDifference | null {
  const [main, ...others] = claim.clauses.filter(({ verb }) => verb !== null);
  const verb = main && verbsOf(main).at(-1);
  const subject = main?.subject;
  if (!verb || !subject || others.length || verb.negated || verb.modal) return null;
  // `dozens of people`.
  const { to } = subject;
  const counted = claim.items.filter(
    (item) => holdsItem(subject, item) || (item.from === to + 1 && claim.tokens[to]?.lemma === 'of'),
  );
  const count = counted.find(({ number }) => number?.kind === 'cardinal' && number.value > 0);
  const deed = itemAt(claim, verb.head);
  const told = count && deed ? nobodyIn(document, deed, counted.at(-1) ?? count) : null;
  if (!count || !deed || !told) return null;
  const rest = pairs.filter((pair) => pair.claim !== deed && !counted.includes(pair.claim));
  const before = sentencesBefore(document, whole);
  const isSaid = ({ claim: item, score }: Pair) =>
    score >= SAID || before.some(({ items }) => items.some((other) => same(item, other)));
  if (!rest.some(({ score }) => score >= SAID) || !rest.every(isSaid) || isDoneElsewhere(deed, whole)) return null;
  return { slot: 'number', claim: count, document: told };
}

function sentencesBefore(sentence: PreparedSentence, { sentences }: PreparedDocument): readonly PreparedSentence[] {
  const at = sentences.indexOf(sentence);
  return at < 0 ? [] : sentences.slice(Math.max(0, at - REACH), at);
}

/** The deed of which a sentence says that nobody does it, or that it is done to nobody: `no one was hurt`, `there were no injuries`. */
function nobodyIn({ items, tokens, clauses }: PreparedSentence, deed: Item, who: Item): Item | null {
  if (tokens.some(({ lemma }) => BESIDES.test(lemma) && lemma !== 'of')) return null;
  const found = items.find((item) => {
    if (!isSameDeed(deed.lemma, item.lemma) && !(item.class === 'noun' && isTold(deed, item))) return false;
    if (item.class === 'noun') return hasNoBefore(tokens, item.from);
    const subject = clauseAt(clauses, item.from)?.subject;
    return subject != null && isNobody(tokens.slice(subject.from, subject.to), who);
  });
  if (!found) return null;
  const { prospect, reserved } = readStatus(tokens, clauses, found.from);
  if (prospect !== null || reserved) return null;
  // What is shown is all that says so: `No one was hurt`, `no injuries`.
  const from =
    found.class === 'noun'
      ? tokens.findLastIndex(({ lemma }, at) => at < found.from && NO.test(lemma))
      : (clauseAt(clauses, found.from)?.subject?.from ?? found.from);
  return { ...found, from, start: tokens[from]?.start ?? found.start };
}

/** `injuries` of `hurt`, `deaths` of `died`. */
const isTold = ({ lemma }: Item, noun: Item): boolean =>
  /^(?:same|synonym)$/.test(relateWords(lemma, noun.lemma) ?? '');

/** `no one`, `nobody`, and `no passengers` of passengers. */
function isNobody(words: PreparedSentence['tokens'], who: Item): boolean {
  const [first, ...others] = words.map(({ lemma }) => lemma);
  if (first === undefined || others.some((word) => BESIDES.test(word))) return false;
  if (/^(?:nobody|no-one)$/.test(first) || /^no one$/.test([first, ...others].join(' '))) return true;
  return (
    first === 'no' &&
    others.length === 1 &&
    /^(?:same|synonym|broader)$/.test(relateWords(others[0] ?? '', who.lemma) ?? '')
  );
}

const isFatal = (...items: readonly Item[]): boolean => items.every(({ lemma }) => /^(?:die|kill)$/.test(lemma));

/** Whether a document tells anywhere of the deed as done: then nobody is meant of one event alone. */
const isDoneElsewhere = (deed: Item, { sentences }: PreparedDocument): boolean =>
  sentences.some(({ items, tokens, clauses }) =>
    items.some((item) => {
      if (item.class !== 'verb' || !(isTold(deed, item) || isFatal(deed, item))) return false;
      const subject = clauseAt(clauses, item.from)?.subject;
      const [first] = subject ? tokens.slice(subject.from, subject.to) : [];
      return !/^(?:no|nobody|no-one|none)$/.test(first?.lemma ?? '') && !readStatus(tokens, clauses, item.from).negated;
    }),
  );
