import type { SaidPair } from '../align/align-items';
import { relateWords } from '../meaning/relate-words';
import type { PreparedSentence } from '../prepare/prepare-document';

/**
 * `cuts jobs at the mill` beside `Lind, which bought the mill, cuts jobs in Chad`: where the claim has something happen, the sentence
 * has a thing to which something else is done, of which the claim says nothing.
 */
export const isNotWhere = (document: PreparedSentence, said: readonly SaidPair[]): boolean =>
  said.some(({ claim: place, document: thing }) => {
    if (place.kind !== 'word' || place.class !== 'noun' || !isLed(place, said) || thing.located) return false;
    if (!isSite(thing.lemma)) return false;
    const done = document.roles.filter(({ patients }) => patients.heads.includes(thing));
    return (
      done.length > 0 &&
      !done.some(({ verb }) => said.some(({ document: { from, to } }) => from <= verb && verb < to)) &&
      !document.clauses.some(
        ({ antecedent }) => antecedent && antecedent.from <= thing.from && thing.to <= antecedent.to,
      )
    );
  });

/** Whether a noun names what one may be in or at; a sample in which something was found was tested too. */
const isSite = (noun: string): boolean =>
  ['structure', 'building', 'facility', 'location', 'vehicle'].some(
    (kind) => relateWords(kind, noun, 'noun') === 'broader',
  );

/** `at the mill`, `at the Oslo mill`. */
const isLed = ({ located, from }: SaidPair['claim'], said: readonly SaidPair[]): boolean =>
  located || said.some(({ claim }) => claim.located && claim.to === from);
