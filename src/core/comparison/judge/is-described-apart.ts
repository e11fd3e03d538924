import type { SaidPair } from '../align/align-items';
import type { Sides } from '../align/find-position';
import { clauseAt, verbsOf } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/**
 * `Lind sat in the lower row` beside `Lind sat in the upper row, while Aske was in the lower row`: the word that describes a
 * thing of the deed stands in another clause, and where the deed is told that thing is described by another word, which the
 * claim does not have.
 */
export function isDescribedApart({ claim, document, same }: Omit<Sides, 'pairs'>, said: readonly SaidPair[]): boolean {
  const [main] = claim.clauses;
  const verb = main && verbsOf(main).at(-1);
  const deed = said.find(({ claim: item }) => verb && item.from <= verb.head && verb.head < item.to);
  const home = deed && clauseAt(document.clauses, deed.document.from);
  if (!home) return false;
  const isHere = (item: Item) => clauseAt(document.clauses, item.from) === home;
  return said.some(({ claim: word, document: other }) => {
    if (word.class !== 'adjective' || isHere(other)) return false;
    const thing = claim.items.find((item) => item.from === word.to && item.class === 'noun');
    return document.items.some((item) => {
      const own = thing && isHere(item) && same(thing, item) ? describing(document, item) : null;
      return own !== null && !same(word, own) && !said.some((pair) => pair.document === own);
    });
  });
}

/** The adjective right before a noun, or null. */
const describing = ({ items }: PreparedSentence, { from }: Item): Item | null =>
  items.find((item) => item.to === from && item.class === 'adjective') ?? null;
