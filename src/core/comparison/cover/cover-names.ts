import { toNameKey } from '../../figures/name-key';
import type { Pair } from '../align/align-items';
import { GOVERNMENTS } from '../prepare/counted-in';
import type { Item } from '../prepare/item';
import { isSameName } from '../prepare/link-page-figures';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import { prepositionBefore } from '../prepare/preposition-before';

/** Worth of a name that a sentence has word by word, in another shape: `Cold War-era`. */
const SPELLED = 0.95;
/** Worth of a name that a sentence gives by its noun alone, where only one can be meant: `the university`. */
export const CALLED_BY_NOUN = 0.8;

/**
 * Fills the pairs of names for which a sentence has a word only: all words of the name inside others, or its noun behind
 * `the` where the document has one name with that noun; and of those who act for a country that the sentence names.
 */
export function coverNames(
  pairs: readonly Pair[],
  statement: PreparedSentence,
  sentence: PreparedSentence,
  document: PreparedDocument,
): Pair[] {
  const { tokens } = sentence;
  return pairs.map((pair, at) => {
    const { claim, document: said, score } = pair;
    if (claim.kind === 'word' && score === 0 && GOVERNMENTS.test(claim.lemma))
      return actsFor(claim, [pairs[at - 1], pairs[at + 1]]) ? { ...pair, score: CALLED_BY_NOUN } : pair;
    if (claim.kind !== 'figure' || said?.kind !== 'word') return pair;
    if (claim.words.length > 1 && isSpelledIn(claim.words, tokens)) return { ...pair, score: SPELLED };
    const isDefinite = /^(?:the|its|their|this|that)$/.test(tokens[said.from - 1]?.lemma ?? '');
    // `works at Oslo University` is not `left the university`.
    const isLed = !prepositionBefore(statement, claim) || prepositionBefore(sentence, said) !== null;
    if (!isDefinite || !isLed) return pair;
    const [bearer, ...others] = bearersOf(said.lemma, document);
    const isMeant = bearer && !others.length && isSameName(claim.words, bearer.split(' '), false);
    return isMeant ? { ...pair, score: CALLED_BY_NOUN } : pair;
  });
}

/** The names of a document, in words, that have a noun in them: those of its figures, and those that no figure claims. */
function bearersOf(noun: string, { reading, index, sentences }: PreparedDocument): readonly string[] {
  const figures = reading.figures.filter(
    ({ name, type, members }) => type !== 'person' && !members && hasWord(name, noun),
  );
  const loose = (index.get(`name:${noun}`) ?? []).flatMap((at) =>
    (sentences[at]?.items ?? []).filter(({ figure, words }) => !figure && words.length > 1 && words.includes(noun)),
  );
  return [
    ...new Set([...figures.map(({ name }) => toNameKey(name).join(' ')), ...loose.map(({ words }) => words.join(' '))]),
  ];
}

const hasWord = (name: string, word: string): boolean => name.toLowerCase().split(/\s+/).includes(word);

/** Whether the words of a name stand one behind the other, parts of hyphenated words included. */
function isSpelledIn(words: readonly string[], tokens: PreparedSentence['tokens']): boolean {
  const text = tokens.flatMap((token) => token.text.toLowerCase().split('-')).join(' ');
  return ` ${text} `.includes(` ${words.join(' ')} `);
}

/** `the government of Norway`, `the Norwegian authorities` beside Norway itself. */
const actsFor = ({ from, to }: Item, neighbours: readonly (Pair | undefined)[]): boolean =>
  neighbours.some(
    (pair) =>
      pair?.document?.country &&
      !pair.document.demonym &&
      pair.claim.country === pair.document.country &&
      Math.min(Math.abs(pair.claim.from - to), Math.abs(from - pair.claim.to)) <= 1,
  );
