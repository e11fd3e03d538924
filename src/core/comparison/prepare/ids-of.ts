import { toNameKey } from '../../figures/name-key';
import type { Item } from './item';
import { type FigureLinks, isSameName } from './link-page-figures';
import type { PreparedDocument } from './prepare-document';

/**
 * Ids of the document’s figures that a name of the claim may be; by its words alone where the claim’s own reading has no figure
 * for it, and only when one person bears it.
 */
export function idsOf({ figure, words }: Item, { reading }: PreparedDocument, links: FigureLinks): readonly string[] {
  if (figure) return [...(links.get(figure.id) ?? [])];
  const named = reading.figures.filter(
    ({ type, name }) => type === 'person' && isSameName(words, toNameKey(name), true),
  );
  return named.length === 1 ? named.map(({ id }) => id) : [];
}
