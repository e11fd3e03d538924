import type { SaidPair } from '../align/align-items';
import type { Copy } from '../align/find-copy';
import { SAID } from '../align/find-position';
import { matchItems } from '../align/match-items';
import { turnsAround } from '../differ/turns-around';
import { verbsOf } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { FigureLinks } from '../prepare/link-page-figures';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import { compareStatus } from './compare-status';
import { isBorrowed } from './is-borrowed';
import { isCountDisputed } from './is-count-disputed';

/** Words of the shortest statement that two texts do not share by chance: `No one was hurt` is one of them. */
const FEWEST_WORDS = 4;

/**
 * Whether a document says a claim in its very words: as a sentence of its own, or as a whole clause that its sentence states
 * and does not only deny, wish for, make conditional or quote. Words that mean someone else or another day there are no
 * such thing.
 */
export function saysWordForWord(
  copy: Copy,
  claim: PreparedSentence,
  sentence: PreparedSentence,
  document: PreparedDocument,
  links: FigureLinks,
): boolean {
  const { pairs, from, to, isWhole } = copy;
  if (to - from < FEWEST_WORDS || pairs.length === 0 || pairs.some((pair) => isAnother(pair, links))) return false;
  return isWhole || (isClause(copy, sentence) && isStatedAlike(pairs, claim, sentence, document, links));
}

/** `he`, `the mayor` of whom this page speaks, beside someone else’s `he`; `on Monday` of another week. */
const isAnother = ({ claim, document }: SaidPair, links: FigureLinks): boolean =>
  isAnotherTime(claim, document) ||
  (claim.form !== null &&
    claim.form !== 'name' &&
    claim.figure !== null &&
    document.figure !== null &&
    !claim.figure.members &&
    !links.get(claim.figure.id)?.has(document.figure.id));

/** Two times that the day of each text makes different ones. */
const isAnotherTime = ({ time: mine }: Item, { time: theirs }: Item): boolean =>
  mine !== null &&
  theirs !== null &&
  mine.value !== theirs.value &&
  [mine, theirs].every(({ value }) => DATED.test(value));
const DATED = /^\d/;

/** Whether words are all that a clause of its own says, or end where something is only added to it. */
function isClause({ from, to }: Copy, { clauses, tokens }: PreparedSentence): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]];
  const isOpen = before !== undefined && before.class !== 'punctuation' && !/^(?:and|but)$/.test(before.lemma);
  if (isOpen || (after && after.class !== 'punctuation' && !ADDING.test(after.lemma))) return false;
  if (TAKING_BACK.test(tokens[after?.class === 'punctuation' ? to + 1 : to]?.lemma ?? '')) return false;
  return clauses.some(
    (clause) =>
      /^(?:main|coordinate)$/.test(clause.kind) &&
      clause.subject !== null &&
      (clause.from === from || clause.subject.from === from) &&
      verbsOf(clause).some(({ head }) => from <= head && head < to),
  );
}

/** Words that open what is said besides. */
const ADDING = /^(?:and|but|while|whereas|after|before|when|as|because|although|though|since)$/;
/** Words that open what does not hold of it. */
const TAKING_BACK = /^(?:if|unless|except|excluding|provided|or|nor|only|not|until|till|without)$/;

/** Whether what frames words in a sentence leaves them as they are in the claim. */
function isStatedAlike(
  pairs: readonly SaidPair[],
  claim: PreparedSentence,
  sentence: PreparedSentence,
  document: PreparedDocument,
  links: FigureLinks,
): boolean {
  const same = (a: Item, b: Item) => matchItems(a, b, links).score >= SAID;
  const { open, purpose, turned, ahead, over } = compareStatus({ claim, document: sentence, pairs, same });
  return (
    !open &&
    !purpose &&
    !turned &&
    !ahead &&
    !over &&
    !turnsAround(claim, sentence) &&
    !isBorrowed(pairs, document) &&
    !isCountDisputed(claim, sentence, pairs)
  );
}
