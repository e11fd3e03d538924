import type { Clause } from '../../text/clause';
import type { SaidPair } from '../align/align-items';
import type { Sides } from '../align/find-position';
import { clauseAt, holdsItem, verbsOf } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/**
 * `Sales in Chad grew 4 percent` beside `sales grew in Mali but fell 4 percent in Chad`: what belongs to the deed stands
 * behind the verb of another clause on the same level, of which the claim says nothing. A time also inside it.
 */
export function isScattered({ claim, document, same }: Omit<Sides, 'pairs'>, said: readonly SaidPair[]): boolean {
  const [main] = claim.clauses;
  const verb = main && verbsOf(main).at(-1);
  if (!verb || claim.clauses.filter((clause) => clause.verb).length > 1) return false;
  const deed = said.find(({ claim: item }) => item.from <= verb.head && verb.head < item.to);
  const home = deed && clauseAt(document.clauses, deed.document.from);
  if (!deed || !home?.verb) return false;
  return said.some(({ claim: item, document: other }) => {
    if (item.kind === 'word' || item.demonym || item.form === 'pronoun') return false;
    const clause = clauseAt(document.clauses, other.from);
    const away = clause?.verb;
    if (!clause || !away || clause === home || other.from < away.head) return false;
    if (!areSideBySide(clause, home) && !(item.time && isRelativeIn(clause, home))) return false;
    if (document.items.some((one) => holdsItem(home, one) && same(item, one))) return false;
    if (isThere(other, home, document)) return false;
    return !said.some((pair) => pair.document.from <= away.head && away.head < pair.document.to);
  });
}

/** `moved to Chad in 1950 and taught there`: the place that was named last before `there`. */
function isThere(place: Item, home: Clause, { tokens, items }: PreparedSentence): boolean {
  const there = tokens.findIndex(
    ({ lemma, class: kind }, at) =>
      lemma === 'there' && kind === 'adverb' && at > (home.verb?.head ?? at) && at < home.to,
  );
  const places = items.filter((item) => isNamedPlace(item) && item.to <= there);
  return there >= 0 && places.at(-1) === place;
}

const isNamedPlace = ({ kind, country, demonym, figure }: Item): boolean =>
  kind === 'figure' && !demonym && (country !== null || figure?.type === 'place');

/** `got a dog of the breed that Lind gave Aske in 2018`: a time behind the verb of a relative clause says when that was. */
const isRelativeIn = ({ kind, parent }: Clause, home: Clause): boolean =>
  kind === 'relative' && (parent === home || parent === home.parent);

const areSideBySide = (a: Clause, b: Clause): boolean =>
  (a.kind === 'coordinate' && (a.parent === b || a.parent === b.parent)) || (b.kind === 'coordinate' && b.parent === a);
