import { roleOf } from '../../figures/role-words';
import { PARTY_NOUNS } from '../../lexicon/party-nouns';
import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import { canBe } from '../prepare/can-be';
import type { Item } from '../prepare/item';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';

/** Worth of what a claim says a second time. */
const SCORE = 0.9;

/**
 * Fills the pairs of what a claim says twice: a pronoun for someone whom it also names (`Lind and Aske put their names to
 * it`), and the number of those whom the sentence names (`the two sides`).
 */
export function coverRepeats(
  pairs: readonly Pair[],
  sentence: PreparedSentence,
  { reading }: PreparedDocument,
): Pair[] {
  const said = pairs.filter((pair) => pair.score >= SAID).map(({ claim }) => claim);
  const counted = pairs.flatMap(({ claim, document }, at) => {
    const thing = pairs.slice(at + 1, at + 1 + REACH).find((next) => next.claim.class === 'noun');
    const noun = thing?.claim;
    if (!noun || noun.from - claim.to >= REACH) return [];
    const ids = claim.number ? document?.figure?.members : undefined;
    const isGroup = ids !== undefined;
    const members = ids ? reading.figures.filter(({ id }) => ids.includes(id)) : [];
    if (isGroup && isParty(noun.lemma) && members.every((one) => canBe(noun.lemma, one, reading.article.text)))
      return [claim, noun];
    if (claim.number?.value === 2 && isParty(noun.lemma) && isAllOf(thing, sentence)) return [claim];
    if (claim.number?.value === 1 && isOneOf(thing, sentence)) return [claim];
    return countsThem(claim, noun.lemma, sentence, reading.article.text) ? [claim, noun] : isGroup ? [claim] : [];
  });
  return pairs.map((pair) =>
    pair.score < SAID && (isNamedToo(pair.claim, said) || counted.includes(pair.claim))
      ? { ...pair, score: SCORE }
      : pair,
  );
}

function isNamedToo({ form, figure }: Item, said: readonly Item[]): boolean {
  if (form !== 'pronoun' || !figure) return false;
  const ids = figure.members ?? [figure.id];
  return ids.every((id) => said.some((item) => item.figure?.id === id || item.figure?.members?.includes(id)));
}

/** `the sides` beside `the two sides`: of parties there are two where nothing else is said. */
const isAllOf = ({ document, score }: Pair, { tokens }: PreparedSentence): boolean =>
  document !== null &&
  score >= SAID &&
  tokens[document.from]?.plural === true &&
  /^(?:the|both|these|their)$/.test(tokens[document.from - 1]?.lemma ?? '');

/** `one section` beside `a section`, `a new section`. */
function isOneOf({ document, score }: Pair, { tokens }: PreparedSentence): boolean {
  if (!document || score < SAID) return false;
  let at = document.from - 1;
  while (tokens[at]?.class === 'adjective') at--;
  return /^an?$/.test(tokens[at]?.lemma ?? '');
}

/** A noun as written, in the plural or not. */
const isParty = (noun: string): boolean => PARTY_NOUNS.has(noun.replace(/ies$/, 'y').replace(/s$/, ''));

/** Largest number of parties that a report counts instead of naming: `the two sides`, `all three countries`. */
const MOST_PARTIES = 3;

/** Items between a number and the noun that it counts: `two` `foreign` `ministers`. */
const REACH = 2;

/** Whether a small number says how many parties there are, and the sentence names as many of that kind. */
function countsThem({ number }: Item, noun: string, { items }: PreparedSentence, text: string): boolean {
  if (number?.kind !== 'cardinal' || number.value < 2 || number.value > MOST_PARTIES) return false;
  if (!isParty(noun) && !roleOf(noun)) return false;
  const named = items.filter((item) => item.kind === 'figure' && item.form === 'name' && !item.figure?.members);
  const ofKind = named.filter((item) => (item.figure ? canBe(noun, item.figure, text) : item.country !== null));
  return new Set(ofKind.filter(({ demonym }) => !demonym).map(nameOf)).size === number.value;
}

const nameOf = ({ country, capitalOf, figure, lemma }: Item): string => country ?? capitalOf ?? figure?.id ?? lemma;
