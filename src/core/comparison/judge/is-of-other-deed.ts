import type { Clause } from '../../text/clause';
import type { SaidPair } from '../align/align-items';
import type { Sides } from '../align/find-position';
import { isSameDeed } from '../meaning/is-same-deed';
import { clauseAt, holdsItem } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import { PARTS, type Roles } from '../prepare/read-roles';

/**
 * `Lind was found in a cellar` beside `Lind was found on Sunday, after Aske was found in a cellar`: of one deed that the sentence tells of
 * two, the claim has the one’s doer or object, and what is told of the other’s.
 */
export const isOfOtherDeed = ({ claim, document, same }: Omit<Sides, 'pairs'>, said: readonly SaidPair[]): boolean =>
  claim.roles.some((mine) => {
    const lemma = claim.tokens[mine.verb]?.lemma ?? '';
    const verb = said.find(({ claim: { from, to } }) => from <= mine.verb && mine.verb < to)?.document;
    const alike = document.roles.filter(
      (one) =>
        isSameDeed(lemma, document.tokens[one.verb]?.lemma ?? '') ||
        (verb && verb.from <= one.verb && one.verb < verb.to),
    );
    const parties = partiesOf(mine).filter(isNamed);
    const isMet = (one: Roles) => parties.some((a) => partiesOf(one).some((b) => same(a, b)));
    const own = alike.filter(isMet);
    // `Lind was named in the report more often than Aske, who was named twice`: what is told around a deed is told of it too.
    const isAround = ({ clause }: Roles) => own.some((one) => isWithin(one.clause, clause));
    const others = alike.filter((one) => !isMet(one) && partiesOf(one).some(isNamed) && !isAround(one));
    if (!parties.length || !own.length || !others.length) return false;
    return said.some(({ claim: item, document: told }) => {
      if (!holdsItem(mine.clause, item) || item.from <= mine.verb || parties.includes(item)) return false;
      const home = clauseAt(document.clauses, told.from);
      const isHere = (one: Roles) => document.items.some((other) => holdsItem(one.clause, other) && same(item, other));
      return (
        others.some(({ clause }) => clause === home) && !own.some(({ clause }) => clause === home) && !own.some(isHere)
      );
    });
  });

function isWithin(clause: Clause, outer: Clause): boolean {
  for (let at = clause; at.parent && !/^(?:subordinate|coordinate)$/.test(at.kind); at = at.parent)
    if (at.parent === outer) return true;
  return false;
}

const partiesOf = (one: Roles): readonly Item[] => PARTS.flatMap((part) => one[part].heads);

const isNamed = ({ kind, demonym, form }: Item): boolean => kind === 'figure' && !demonym && form === 'name';
