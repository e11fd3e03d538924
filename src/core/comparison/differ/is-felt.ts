import type { Sides } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { prepositionBefore } from '../prepare/preposition-before';
import type { Roles } from '../prepare/read-roles';

/** Whether a noun of the sentence that says the opposite of a verb of the claim is what the same ones feel, or the same thing brings about. */
export const isFelt = (claim: Item, other: Item, sides: Sides): boolean =>
  claim.class === 'verb' && other.class === 'noun' && (isMadeOf(claim, other, sides) || isFeltBy(claim, other, sides));

/** `Chile and Peru welcomed the deal` beside `it sparked concern in Chile and Peru over the deal`: what somebody feels is the opposite of the claim’s deed. */
const isFeltBy = (claim: Item, other: Item, { claim: ours, document, same }: Sides): boolean =>
  document.roles.some(
    ({ patients, clause }) =>
      patients.heads.includes(other) &&
      ours.roles.some(
        ({ verb, agents, patients: things }) =>
          verb === claim.from &&
          agents.heads.some((a) => isLedBy(/^(?:in|among)$/, a, clause, document, same)) &&
          things.heads.some((a) => isLedBy(/^(?:over|about|at)$/, a, clause, document, same)),
      ),
  );

/** Whether a clause names somebody or something behind one of some prepositions. */
const isLedBy = (
  word: RegExp,
  one: Item,
  clause: Roles['clause'],
  document: PreparedSentence,
  same: Sides['same'],
): boolean =>
  document.items.some(
    (item) =>
      clause.from <= item.from &&
      item.to <= clause.to &&
      same(one, item) &&
      word.test(prepositionBefore(document, item) ?? ''),
  );

/** `has been welcomed` beside `has sparked concern`: what the sentence's deed brings is the opposite of the claim's deed on the same thing. */
const isMadeOf = (claim: Item, other: Item, { claim: ours, document, same }: Sides): boolean =>
  document.roles.some(
    ({ patients, agents }) =>
      patients.heads.includes(other) &&
      ours.roles.some(
        (mine) =>
          mine.verb === claim.from &&
          [...mine.agents.heads, ...mine.patients.heads].some((a) => agents.heads.some((b) => same(a, b))),
      ),
  );
