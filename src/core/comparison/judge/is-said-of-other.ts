import { LINKING_VERBS } from '../../lexicon/empty-words';
import type { Pair } from '../align/align-items';
import type { Sides } from '../align/find-position';
import { verbsOf } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

type SaidPair = Pair & { readonly document: Item };

/**
 * Whether what a claim says its subject is, or where it says it is, belongs to another in the sentence: `Lind is the voice of
 * a bear` beside `Lind met Aske, the voice of a bear`; `the mill is in Corvo` beside `the mill in Tarn and the inn in Corvo`.
 */
export function isSaidOfOther({ claim, document, same }: Omit<Sides, 'pairs'>, said: readonly SaidPair[]): boolean {
  const [main] = claim.clauses;
  const verb = main && verbsOf(main).at(-1);
  const subject = main?.subject;
  if (!verb || !subject || verb.passive || !LINKING_VERBS.has(verb.lemma)) return false;
  const mine = said.find(({ claim: item }) => isNamed(item) && subject.from <= item.from && item.to <= subject.to);
  if (!mine) return false;
  return said.some(({ claim: item, document: other }) => {
    if (item.from < verb.to) return false;
    if (item.class === 'noun') {
      const bearer = bearerOf(document, other);
      return bearer !== null && !same(mine.claim, bearer);
    }
    return item.located && hasPlaceBetween(document, mine.document, other, said);
  });
}

const isNamed = (item: Item): boolean => item.kind === 'figure' && item.form === 'name' && !item.demonym;

/** Who stands before the comma in front of a noun with its article: `Lena Aske, the voice`. */
function bearerOf({ tokens, items }: PreparedSentence, noun: Item): Item | null {
  let at = noun.from - 1;
  while (/^(?:adjective|noun|number)$/.test(tokens[at]?.class ?? '')) at--;
  if (tokens[at]?.class !== 'determiner' || tokens[at - 1]?.text !== ',') return null;
  return items.find((item) => isNamed(item) && item.figure?.type === 'person' && item.to === at - 1) ?? null;
}

/** Whether another place, which the claim does not name, stands between something and where the claim says that it is; `Chile’s` in `at Chile’s University of Corvo` is none. */
const hasPlaceBetween = ({ items }: PreparedSentence, thing: Item, place: Item, said: readonly SaidPair[]): boolean =>
  items.some(
    (item) =>
      isNamed(item) &&
      item.located &&
      !(item.owner && item.to + 1 === place.from) &&
      item !== place &&
      item.from >= thing.to &&
      item.to <= place.from &&
      !said.some((pair) => pair.document === item),
  );
