import type { Article } from '../../core/model';
import type { ReadingSilence, SnapshotReading } from '../../core/page-snapshot';
import type { TextMap } from '../text-map';

import type { TakenSnapshot } from './take-snapshot';

/** An article found in a live document, with the bridge from its text to the text nodes it was read from. */
export interface DetectedArticle {
  readonly article: Article;
  readonly textMap: TextMap;
  /** The elements that hold one story each, in the order of the page, and the one that was read; none and null when the page shows one. */
  readonly stories: readonly Element[];
  readonly story: Element | null;
  /** Why it is not shown; null when it is. */
  readonly silence: ReadingSilence | null;
}

/** A reading with the page's own nodes in the place of numbers. */
export function toDetected(reading: SnapshotReading, { nodes, elements }: TakenSnapshot): DetectedArticle {
  const pieces = reading.pieces.flatMap((piece) => {
    const node = nodes[piece.node];
    return node ? [{ ...piece, node }] : [];
  });
  const elementOf = (box: number): readonly Element[] => {
    const element = elements[box];
    return element ? [element] : [];
  };
  return {
    article: reading.article,
    silence: reading.silence,
    textMap: { pieces },
    stories: reading.stories.flatMap(elementOf),
    story: reading.story === null ? null : (elementOf(reading.story)[0] ?? null),
  };
}
