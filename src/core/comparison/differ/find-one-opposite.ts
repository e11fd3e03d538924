import type { Token } from '../../model';
import { relateWords } from '../meaning/relate-words';
import { classOfBoth } from '../prepare/item';
import { itemAt } from '../prepare/item-at';
import type { PreparedSentence } from '../prepare/prepare-document';
import type { Reversed } from './find-reversed';

/** Words of the shortest statement that two texts do not share by chance. */
const FEWEST_WORDS = 5;

/**
 * The word of a claim that is a sentence's own words but for this one, whose opposite stands in its place: `rising sales and
 * rising prices` beside `falling sales and rising prices`; null for any other.
 */
export function findOneOpposite(claim: PreparedSentence, document: PreparedSentence): Reversed | null {
  const [mine, theirs] = [wordsOf(claim), wordsOf(document)];
  if (mine.length < FEWEST_WORDS || mine.length !== theirs.length) return null;
  const other = mine.findIndex((at, i) => !isSame(claim.tokens[at], document.tokens[theirs[i] ?? -1]));
  if (other < 0 || mine.some((at, i) => i > other && !isSame(claim.tokens[at], document.tokens[theirs[i] ?? -1])))
    return null;
  const [own, its] = [mine[other] ?? -1, theirs[other] ?? -1];
  const [a, b] = [claim.tokens[own], document.tokens[its]];
  if (!a || !b || ![a, b].every((token) => CONTENT.test(token.class))) return null;
  if (relateWords(a.lemma, b.lemma, classOfBoth(a, b)) !== 'opposite') return null;
  const [said, found] = [itemAt(claim, own), itemAt(document, its)];
  return said && found ? { rule: 'other-polarity', claim: said, document: found, isBoth: false } : null;
}

/** `first` counts, and `last` does not. */
const CONTENT = /^(?:verb|noun|adjective|adverb|number)$/;

const wordsOf = ({ tokens }: PreparedSentence): number[] =>
  tokens.flatMap((token, at) => (token.class === 'punctuation' ? [] : [at]));

const isSame = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.text.toLowerCase() === b.text.toLowerCase();
