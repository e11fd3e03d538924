import { SAYING_VERBS } from '../../lexicon/verbs';
import type { SaidPair } from '../align/align-items';
import { verbsOf } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import type { Roles } from '../prepare/read-roles';

/**
 * `a pirate ship destroyed a frigate` beside `it destroyed what it called a pirate ship`: whoever does something in the claim
 * stands behind the same verb in the sentence, which has no doer of that name.
 */
export const isDoneTo = (claim: PreparedSentence, document: PreparedSentence, said: readonly SaidPair[]): boolean =>
  claim.roles.some((mine) => {
    const verb = said.find((pair) => holds(pair.claim, mine.verb) && pair.document.class === 'verb')?.document;
    const theirs = verb && document.roles.find((one) => holds(verb, one.verb));
    if (!theirs || SAYING_VERBS.has(claim.tokens[mine.verb]?.lemma ?? '')) return false;
    if (isPassive(mine) || isPassive(theirs) || !mine.around.some(({ from }) => from > mine.verb)) return false;
    return mine.agents.heads.some((doer) => {
      const met = said.find((pair) => pair.claim === doer && pair.score >= MEANT)?.document;
      // `died in the crash`: nothing is done to the crash.
      if (doer.kind !== 'word' || !met || /^(?:die|perish|lose life)$/.test(verb.lemma)) return false;
      if (met.from < theirs.verb || theirs.agents.all.includes(met)) return false;
      // `pictures released by state media`, whatever its verb was read as.
      return !document.tokens.slice(theirs.verb, met.from).some(({ lemma }) => lemma === 'by');
    });
  });

/** Score of one word for another that says the same, above that of a mere kind of it. */
const MEANT = 0.9;

const holds = ({ from, to }: Item, at: number): boolean => from <= at && at < to;

/** `was destroyed`, and `destroyed by` behind its noun. */
const isPassive = ({ clause }: Roles): boolean =>
  clause.kind === 'participle' || verbsOf(clause).at(-1)?.passive === true;
