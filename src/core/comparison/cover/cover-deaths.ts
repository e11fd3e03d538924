import { DISASTERS, HARMING_VERBS, VIOLENT_EVENTS } from '../../lexicon/disasters';
import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import { clauseAt, holdsItem } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { prepositionBefore } from '../prepare/preposition-before';

/** Worth of a death that an event has brought about. */
const SCORE = 0.9;

/** Fills the verb of `Nine were killed` where the sentence has them die in what kills: `Nine died in the attack`. */
export function coverDeaths(
  pairs: readonly Pair[],
  claim: PreparedSentence,
  sentence: PreparedSentence,
): readonly Pair[] {
  return pairs.map((pair) => {
    const { claim: verb, document: death, score } = pair;
    if (score >= SAID || verb.lemma !== 'kill' || !/^(?:die|perish|lose life)$/.test(death?.lemma ?? '') || !death)
      return pair;
    const mine = claim.roles.find((one) => verb.from <= one.verb && one.verb < verb.to);
    const event = eventOf(death, sentence);
    const isOfEvent = (doer: Item) => pairs.some((one) => one.claim === doer && one.document === event);
    return event && mine?.agents.heads.every(isOfEvent) ? { ...pair, score: SCORE } : pair;
  });
}

/** What happened, in which the sentence has somebody die: `nine died and two were hurt in the attack`. */
function eventOf(death: Item, sentence: PreparedSentence): Item | undefined {
  const clause = clauseAt(sentence.clauses, death.from);
  // `died of the heat and 80 were hurt in the attack`: what they died of is said.
  const isOpen = clause?.after.every(({ kind }) => kind !== 'preposition');
  const alike = sentence.clauses.filter(
    ({ kind, parent, verb }) =>
      isOpen && kind === 'coordinate' && parent === clause && HARMING_VERBS.has(verb?.lemma ?? ''),
  );
  return sentence.items.find(
    (item) =>
      item.class === 'noun' &&
      item.from > death.from &&
      (DISASTERS.has(item.lemma) || VIOLENT_EVENTS.has(item.lemma)) &&
      /^(?:in|during)$/.test(prepositionBefore(sentence, item) ?? '') &&
      [clause, ...alike].some((one) => one !== null && holdsItem(one, item)),
  );
}
