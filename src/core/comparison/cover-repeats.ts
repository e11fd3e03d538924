import { PARTY_NOUNS } from '../lexicon/party-nouns';
import type { Pair } from './align-items';
import { SAID } from './find-position';
import type { Item } from './item';
import type { PreparedSentence } from './prepare-document';

/** Worth of what a claim says a second time. */
const SCORE = 0.9;

/**
 * Fills the pairs of what a claim says twice: a pronoun for someone whom it also names (`Lind and Aske put their names to
 * it`), and the number of those whom the sentence names (`the two sides`).
 */
export function coverRepeats(pairs: readonly Pair[], sentence: PreparedSentence): Pair[] {
  const said = pairs.filter((pair) => pair.score >= SAID).map(({ claim }) => claim);
  const counts = pairs
    .filter(({ claim, document }) => countsThem(claim, sentence) || (claim.number && document?.figure?.members))
    .map(({ claim }) => claim);
  const isCounted = (item: Item) =>
    counts.some((count) => item === count || (item.from === count.to && isParty(item.lemma)));
  return pairs.map((pair) =>
    pair.score < SAID && (isNamedToo(pair.claim, said) || isCounted(pair.claim)) ? { ...pair, score: SCORE } : pair,
  );
}

function isNamedToo({ form, figure }: Item, said: readonly Item[]): boolean {
  if (form !== 'pronoun' || !figure) return false;
  const ids = figure.members ?? [figure.id];
  return ids.every((id) => said.some((item) => item.figure?.id === id || item.figure?.members?.includes(id)));
}

/** A noun as written, in the plural or not. */
const isParty = (noun: string): boolean => PARTY_NOUNS.has(noun.replace(/ies$/, 'y').replace(/s$/, ''));

/** Largest number of parties that a report counts instead of naming: `the two sides`, `all three countries`. */
const MOST_PARTIES = 3;

/** Whether a small number says how many parties there are, and the sentence names as many of one kind. */
function countsThem({ number }: Item, { items }: PreparedSentence): boolean {
  if (number?.kind !== 'cardinal' || number.value < 2 || number.value > MOST_PARTIES) return false;
  if (!isParty(number.unit ?? '')) return false;
  const named = new Set(
    items.filter((item) => item.kind === 'figure' && item.form === 'name' && !item.figure?.members).map(nameOf),
  );
  return named.size === number.value;
}

const nameOf = ({ country, capitalOf, figure, lemma }: Item): string => country ?? capitalOf ?? figure?.id ?? lemma;
