import type { SaidPair } from '../align/align-items';
import type { Item } from '../prepare/item';

/**
 * Whether two words of a claim have changed places in a sentence that has all else where the claim has it: `boats with electric
 * engines give way to petrol ferries` beside `boats with petrol engines give way to electric ferries`, `the goat took the upper stall and the mule the
 * lower` beside `the mule took the upper stall and the goat the lower`.
 */
export const isCrossed = (said: readonly SaidPair[]): boolean =>
  said.some((one) =>
    said.some(
      (two) =>
        one.claim.from < two.claim.from &&
        one.document.from > two.document.from &&
        (areBeforeEachOthersNoun(one, two, said) || areWhereTheOtherIs(one, two, said)),
    ),
  );

/** Two describing words, each right before the noun that the other describes on the other side. */
function areBeforeEachOthersNoun(one: SaidPair, two: SaidPair, said: readonly SaidPair[]): boolean {
  const nounOf = ({ claim }: SaidPair) => said.find((pair) => isNoun(pair.claim) && pair.claim.from === claim.to);
  const [first, second] = [nounOf(one), nounOf(two)];
  return (
    first !== undefined &&
    second !== undefined &&
    first.document.from === two.document.to &&
    second.document.from === one.document.to
  );
}

/** Two names or nouns, each with the describing word or number behind it that the other has on the other side. */
function areWhereTheOtherIs(one: SaidPair, two: SaidPair, said: readonly SaidPair[]): boolean {
  if (!isThing(one.claim) || !isThing(two.claim)) return false;
  const others = said.filter((pair) => pair !== one && pair !== two && tells(pair.claim) && tells(pair.document));
  const before = others.filter(({ claim }) => one.claim.to <= claim.from && claim.from < two.claim.from);
  const behind = others.filter(({ claim }) => two.claim.to <= claim.from);
  return (
    before.some((first) => behind.some((second) => areOfOneKind(first.claim, second.claim))) &&
    before.every(({ document }) => two.document.to <= document.from && document.from < one.document.from) &&
    behind.every(({ document }) => one.document.to <= document.from)
  );
}

const areOfOneKind = (a: Item, b: Item): boolean =>
  a.class === b.class && (a.amount?.unit ?? null) === (b.amount?.unit ?? null);

const isNoun = ({ class: kind }: Item): boolean => kind === 'noun';

const isThing = ({ kind, class: word, number, time }: Item): boolean =>
  !number && !time && (kind === 'figure' || word === 'noun' || word === 'name');

/** Whether a word tells one thing from another: `upper`, `third`, `40`. */
const tells = ({ class: kind, number }: Item): boolean => kind === 'adjective' || number !== null;
