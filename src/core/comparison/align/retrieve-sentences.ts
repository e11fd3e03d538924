import type { Item } from '../prepare/item';
import type { FigureLinks } from '../prepare/link-page-figures';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import { toClaimKeys } from '../prepare/to-keys';
import { weighItem } from './weigh-item';

/** Sentences looked at closely for one claim; the right one has nearly always been among the first three. */
const MOST = 8;
/** Share of the best sentence’s worth below which one is not looked at. */
const SHARE_OF_BEST = 0.5;
/** What a word that means something like it counts for beside the word itself. */
const RELATED = 0.6;

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
    const { forms, meanings } = toClaimKeys(item, linked);
    const exact = findAny(forms, document);
    for (const at of exact) scores.set(at, (scores.get(at) ?? 0) + weight);
    for (const at of findAny(meanings, document))
      if (!exact.has(at)) scores.set(at, (scores.get(at) ?? 0) + weight * RELATED);
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST);
  const enough = (ranked[0]?.[1] ?? 0) * SHARE_OF_BEST;
  return ranked.filter(([, score]) => score >= enough).flatMap(([at]) => document.sentences[at] ?? []);
}

/** Positions of the sentences that hold any of the keys. */
export function findAny(keys: readonly string[], document: PreparedDocument): Set<number> {
  const found = new Set<number>();
  for (const key of keys) for (const at of document.index.get(key) ?? []) found.add(at);
  return found;
}
