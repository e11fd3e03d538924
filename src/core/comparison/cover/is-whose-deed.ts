import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import { isDoer } from '../meaning/read-form';
import { clauseOfBeing } from '../prepare/clause-of-being';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/**
 * `Lind organised the parade` beside `Lind was one of the organisers`: whether the sentence leaves unsaid of which thing
 * someone is what the claim tells by a verb that they did. Who will be it has not done it.
 */
export const isWhoseDeed = (
  thing: Item,
  pairs: readonly Pair[],
  { roles }: PreparedSentence,
  sentence: PreparedSentence,
): boolean =>
  pairs.some(
    ({ claim: { from, to }, document, score }) =>
      document?.class === 'noun' &&
      score >= SAID &&
      isDoer(document.lemma) &&
      clauseOfBeing(sentence, document)?.verb?.modal === null &&
      /^(?:the|its)$/.test(sentence.tokens[document.from - 1]?.lemma ?? '') &&
      !/^(?:noun|name|preposition)$/.test(sentence.tokens[document.to]?.class ?? '') &&
      roles.some(({ verb, patients }) => from <= verb && verb < to && patients.heads.includes(thing)),
  );
