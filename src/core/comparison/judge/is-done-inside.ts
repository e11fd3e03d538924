import type { SaidPair } from '../align/align-items';
import type { Sides } from '../align/find-position';
import { clauseAt, holdsItem } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { Roles } from '../prepare/read-roles';

/**
 * `Lind printed the maps` beside `Lind, whose editor, Aske, is in prison for printing the maps`: a deed in -ing is done by someone of the
 * clause that it stands in, and the claim’s doer stands outside.
 */
export const isDoneInside = ({ claim, document, same }: Omit<Sides, 'pairs'>, said: readonly SaidPair[]): boolean =>
  claim.roles.some((mine) => {
    const doers = mine.agents.heads.filter(isPerson);
    const deed = said.find(({ claim: { from, to } }) => from <= mine.verb && mine.verb < to)?.document;
    const home = deed && clauseAt(document.clauses, deed.from);
    const outer = home?.kind === 'gerund' ? home.parent : null;
    if (!doers.length || outer?.kind !== 'relative' || !outer.subject) return false;
    const isOwn = (one: Roles) => one.clause === outer && one.agents.heads.concat(one.patients.heads).some(isPerson);
    const isHere = document.items.some((item) => holdsItem(outer, item) && doers.some((doer) => same(doer, item)));
    const isHung = outer.subject === outer.antecedent;
    return !isHere && !isHung && document.roles.some(isOwn);
  });

const isPerson = ({ kind, demonym, figure }: Item): boolean =>
  kind === 'figure' && !demonym && (figure === null || figure.type === 'person');
