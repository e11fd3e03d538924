import type { Figure, Token } from '../../model';
import { canBe } from './can-be';
import type { Item } from './item';
import type { PreparedDocument } from './prepare-document';
import { readOffices } from './read-offices';

/** The two whom a plural noun behind two peoples means: `the Chilean and Norwegian leaders`; items `[from, to)`. */
export interface TwoOffices {
  readonly from: number;
  readonly to: number;
  readonly noun: string;
  readonly members: readonly Figure[];
}

/** Reads them at the item of the noun; null unless the document names exactly one in such an office of each country. */
export function readTwoOffices(
  items: readonly Item[],
  tokens: readonly Token[],
  at: number,
  document: PreparedDocument,
): TwoOffices | null {
  const noun = items[at];
  const [first, second] = items.slice(Math.max(0, at - 2), at);
  if (noun?.class !== 'noun' || tokens[noun.from]?.plural !== true || !first?.demonym || !second?.demonym) return null;
  const isJoined = second.to === noun.from && first.to === second.from - 1 && tokens[first.to]?.lemma === 'and';
  if (!isJoined) return null;
  const members = [first, second].map(({ country }) => findHolder(country, noun.lemma, document));
  const [one, other] = members;
  return one && other && one !== other ? { from: at - 2, to: at + 1, noun: noun.lemma, members: [one, other] } : null;
}

/** The one person whom a document names in an office of a country that a noun can be said of; null when there are several. */
function findHolder(country: string | null, noun: string, { sentences, reading }: PreparedDocument): Figure | null {
  const held = sentences.flatMap((sentence) =>
    readOffices(sentence).flatMap(({ owner, holder, former }) =>
      !former && owner?.country === country && holder?.figure && canBe(noun, holder.figure, reading.article.text)
        ? [holder.figure]
        : [],
    ),
  );
  const [figure, ...more] = held;
  return figure && more.every(({ id }) => id === figure.id) ? figure : null;
}
