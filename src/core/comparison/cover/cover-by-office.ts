import { readDescription } from '../../figures/read-description';
import type { Pair } from '../align/align-items';
import { isSameDeed } from '../meaning/is-same-deed';
import type { Item } from '../prepare/item';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';

/** Worth of a country where the sentence has its leader act for it, and of a leader where it has the country. */
const SCORE = 0.8;

/** What a state does by whoever leads it, and a leader for the state. From the acts of states in news prose. */
const ACTS_OF_STATE = /^(?:announce|sign|ink|agree|conclude|pledge|promise|vow|declare|hail|ratify|unveil|seal)$/;

/**
 * Fills the pairs of countries that act where the sentence has their leaders act (`Norway and Chile announced a pact` beside
 * `the two leaders announced a pact`), or the other way round: in one deed, of the kind that a leader does for a country.
 */
export function coverByOffice(
  pairs: readonly Pair[],
  claim: PreparedSentence,
  sentence: PreparedSentence,
  { reading }: PreparedDocument,
  same: (claim: Item, document: Item) => boolean,
): readonly Pair[] {
  const lemmaOf = ({ tokens }: PreparedSentence, verb: number) => tokens[verb]?.lemma ?? '';
  const deeds = claim.roles.filter(({ verb }) => ACTS_OF_STATE.test(lemmaOf(claim, verb)));
  if (!deeds.length) return pairs;
  const countryOf = (id: string): string | null => {
    const figure = reading.figures.find((one) => one.id === id);
    const described = figure?.type === 'person' ? readDescription(figure) : null;
    return described?.isLeader ? (described.country?.name ?? null) : null;
  };
  const leads = (item: Item, country: string): boolean =>
    (item.figure?.members ?? [item.figure?.id ?? '']).some((id) => countryOf(id) === country);
  const meets = (mine: Item, theirs: Item): boolean => {
    if (mine.country && !mine.demonym) return leads(theirs, mine.country);
    const person = reading.figures.find(
      (one) => one.type === 'person' && mine.form === 'name' && isNamed(mine, one.name),
    );
    return (
      theirs.country !== null && !theirs.demonym && person !== undefined && countryOf(person.id) === theirs.country
    );
  };
  return pairs.map((pair) => {
    const deed = deeds.find(({ agents }) => agents.heads.includes(pair.claim));
    if (!deed || pair.claim.kind !== 'figure') return pair;
    const alike = sentence.roles.filter(({ verb }) => isSameDeed(lemmaOf(claim, deed.verb), lemmaOf(sentence, verb)));
    const actors = alike.flatMap(({ agents }) => agents.heads);
    if (actors.some((actor) => same(pair.claim, actor))) return pair;
    const actor = actors.find((one) => one.kind === 'figure' && meets(pair.claim, one));
    return actor ? { ...pair, document: actor, score: SCORE } : pair;
  });
}

const isNamed = ({ words }: Item, name: string): boolean => {
  const known = name.toLowerCase().split(/\s+/);
  return words.length > 0 && words.every((word) => known.includes(word));
};
