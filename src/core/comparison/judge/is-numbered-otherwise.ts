import type { SaidPair } from '../align/align-items';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** `Measure 62` beside `Measure 66 …, and 62 of them`: the number by which one of several things is told apart belongs to its own noun. */
export const isNumberedOtherwise = (
  claim: PreparedSentence,
  document: PreparedSentence,
  said: readonly SaidPair[],
): boolean =>
  said.some(({ claim: noun, document: other }) => {
    const number = said.find((pair) => isNumberOf(pair.claim, noun, claim));
    return (
      number !== undefined &&
      noun.lemma === other.lemma &&
      other.to <= number.document.from &&
      !isNumberOf(number.document, other, document)
    );
  });

/** `62` right behind `Measure`. */
const isNumberOf = ({ number, from }: Item, { kind, to, from: start }: Item, { tokens }: PreparedSentence): boolean =>
  number?.kind === 'cardinal' && kind === 'word' && from === to && /^\p{Lu}/u.test(tokens[start]?.text ?? '');
