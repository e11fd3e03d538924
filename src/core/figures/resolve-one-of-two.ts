import type { Span, Token } from '../model';
import { type Discourse, distinct, previousOf, seenIn } from './discourse';
import type { Draft } from './draft';

/** "the latter", "the former": one of two who have just been named. */
export interface OneOfTwoReference extends Span {
  readonly kind: 'one-of-two';
  readonly which: 'first' | 'second';
}

/** Word classes that do not go on a noun phrase: behind any other, `the former mayor` is meant. */
const BEHIND = /^(?:punctuation|auxiliary|modal|verb|adverb|preposition|conjunction|pronoun)$/;

/** `The latter` and `the former` without a noun of their own, at a token; null for anything else. */
export function readOneOfTwo(tokens: readonly Token[], at: number): OneOfTwoReference | null {
  const [token, word, next] = tokens.slice(at, at + 3);
  if (token?.text.toLowerCase() !== 'the' || !word || !/^(?:latter|former)$/.test(word.text)) return null;
  if (next && !BEHIND.test(next.class)) return null;
  return {
    kind: 'one-of-two',
    start: token.start,
    end: word.end,
    which: word.text === 'latter' ? 'second' : 'first',
  };
}

/** Whom such words mean: of the two people of the words before it in its sentence, or of the sentence before; null unless there are just two. */
export function resolveOneOfTwo({ start, which }: OneOfTwoReference, discourse: Discourse): Draft | null {
  const people = (sentence: number, end?: number) =>
    distinct(seenIn(discourse, sentence, end)).filter(({ type, members }) => type === 'person' && !members.length);
  const here = people(discourse.sentence, start);
  const [first, second, ...more] = here.length ? here : people(previousOf(discourse));
  if (!first || !second || more.length) return null;
  return which === 'first' ? first : second;
}
