import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import { compareAmounts } from '../meaning/compare-numbers';
import { relateWords } from '../meaning/relate-words';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Worth of a count of people that the sentence has as a count of those who did it, or of what they did. */
const SCORE = 0.9;

/**
 * Fills the pair of a number of people by the word that counts them where it comes from what they do: `9,000 people signed
 * it` beside `9,000 signatures`, `two million people visit` beside `two million visitors`.
 */
export function coverCountedDoers(
  pairs: readonly Pair[],
  claim: PreparedSentence,
  sentence: PreparedSentence,
): readonly Pair[] {
  const at = pairs.findIndex(
    (pair, index) => pair.claim.amount?.kind === 'cardinal' && pairs[index + 1]?.claim.lemma === 'person',
  );
  const [number, people] = [pairs[at]?.claim, pairs[at + 1]?.claim];
  if (!number || !people || people.from !== number.to) return pairs;
  const deeds = claim.roles.filter(({ agents }) => agents.heads.includes(people));
  const verbs = deeds.map(({ verb }) => claim.tokens[verb]?.lemma ?? '');
  const counts = sentence.items.filter((item) => isCountOf(item, number, verbs, sentence));
  const counted = counts.find(({ amount }) => amount?.low === number.amount?.low) ?? counts[0];
  return pairs.map((pair) => {
    if (!counted || pair.score >= SAID) return pair;
    if (pair.claim === number) return { ...pair, document: counted, score: SCORE, opposite: null };
    return pair.claim === people ? { ...pair, document: null, score: SCORE } : pair;
  });
}

/** Whether an item is the same number, and what it counts comes from one of the verbs. */
function isCountOf(item: Item, number: Item, verbs: readonly string[], { items }: PreparedSentence): boolean {
  if (!item.amount || !number.amount) return false;
  const relation = compareAmounts({ ...number.amount, unit: null }, { ...item.amount, unit: null });
  const thing = items[items.indexOf(item) + 1];
  if (thing?.class !== 'noun' || thing.from !== item.to || !/^(?:same|within)$/.test(relation)) return false;
  return verbs.some((verb) => verb !== thing.lemma && relateWords(verb, thing.lemma) === 'synonym');
}
