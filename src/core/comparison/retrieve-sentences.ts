import type { Item } from './item';
import type { FigureLinks } from './link-page-figures';
import type { PreparedDocument, PreparedSentence } from './prepare-document';
import { toClaimKeys } from './to-keys';
import { weighItem } from './weigh-item';

/** Sentences looked at closely for one claim; the right one has always been among the first three. */
const MOST = 6;

/** The sentences of a document that share most of a claim's content, by weight, best first. */
export function retrieveSentences(
  items: readonly Item[],
  document: PreparedDocument,
  links: FigureLinks,
): PreparedSentence[] {
  const scores = new Map<number, number>();
  for (const item of items) {
    const weight = weighItem(item, document);
    const linked = item.figure ? links.get(item.figure.id) : undefined;
    for (const at of findAny(toClaimKeys(item, linked), document)) scores.set(at, (scores.get(at) ?? 0) + weight);
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST)
    .flatMap(([at]) => document.sentences[at] ?? []);
}

/** Positions of the sentences that hold any of the keys. */
export function findAny(keys: readonly string[], document: PreparedDocument): Set<number> {
  return new Set(keys.flatMap((key) => document.index.get(key) ?? []));
}
