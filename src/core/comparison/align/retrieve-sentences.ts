import type { Item } from '../prepare/item';
import type { FigureLinks } from '../prepare/link-page-figures';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import { toClaimKeys } from '../prepare/to-keys';
import { weighItem } from './weigh-item';

/** Sentences found for one claim; one that has its very words, few and light, may stand this far down. */
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
  const scores = new Float64Array(document.sentences.length);
  // By sentence, the last item that was counted for it, from 1 on.
  const counted = new Uint16Array(document.sentences.length);
  const found: number[] = [];
  items.forEach((item, before) => {
    const weight = weighItem(item, document);
    const linked = item.figure ? links.get(item.figure.id) : undefined;
    const { forms, meanings } = toClaimKeys(item, linked);
    const count = (keys: readonly string[], worth: number) => {
      for (const key of keys)
        for (const at of document.index.get(key) ?? []) {
          if (counted[at] === before + 1) continue;
          if (!counted[at]) found.push(at);
          counted[at] = before + 1;
          scores[at] = (scores[at] ?? 0) + worth;
        }
    };
    count(forms, weight);
    count(meanings, weight * RELATED);
  });
  const score = (at: number | undefined): number => scores[at ?? -1] ?? 0;
  const ranked = found.sort((a, b) => score(b) - score(a) || a - b).slice(0, MOST);
  const enough = score(ranked[0]) * SHARE_OF_BEST;
  return ranked.filter((at) => score(at) >= enough).flatMap((at) => document.sentences[at] ?? []);
}

/** Positions of the sentences that hold any of the keys. */
export function findAny(keys: readonly string[], document: PreparedDocument): Set<number> {
  const found = new Set<number>();
  for (const key of keys) for (const at of document.index.get(key) ?? []) found.add(at);
  return found;
}
