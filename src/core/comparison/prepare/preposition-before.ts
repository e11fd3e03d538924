import type { Token } from '../../model';
import type { Item } from './item';
import type { PreparedSentence } from './prepare-document';

/** `according to` leads to who says it, and nowhere. */
const isAccording = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lemma === 'to' && tokens[at - 1]?.text.toLowerCase() === 'according';

/** Words that lead to something also where they are taken with the verb before them: `landed in Oslo`. */
const LEADING = /^(?:to|in|at|on|from|into)$/;

/** Nouns for places that stand with their names: `the city of Hanoi`. Source: Quirk et al., § 17.89, appositive genitives. */
const SETTLEMENTS = new Set('capital city town village port island state province county district region'.split(' '));

/** The preposition that leads to an item over determiners and describing words, or null. */
export function prepositionBefore(sentence: PreparedSentence, item: Item): string | null {
  const at = leadBefore(sentence, item);
  return at === null ? null : (sentence.tokens[at]?.lemma ?? null);
}

/** The index of that preposition. */
export function leadBefore({ tokens }: PreparedSentence, item: Item): number | null {
  for (let at = item.from - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token) return null;
    if (isAccording(tokens, at)) return null;
    // `in the capital, Valletta` tells where it is as `in Valletta` does.
    if (/^(?:of|,)$/.test(token.lemma) && SETTLEMENTS.has(tokens[at - 1]?.lemma ?? '')) continue;
    if (token.class === 'preposition' || LEADING.test(token.lemma)) return at;
    if (!['determiner', 'adjective', 'name', 'noun', 'particle', 'number'].includes(token.class)) return null;
  }
  return null;
}
