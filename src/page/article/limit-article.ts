import type { SnapshotReading } from '../../core/page-snapshot';

/**
 * UTF-16 code units of an article that are read: some 30,000 words, more than the longest reports have. The language
 * work takes about a tenth of a second for each 1,000 words, and a page of megabytes would hold up all others.
 */
const MAX_LENGTH = 200_000;

/** The article up to the last block that ends within the limit; the very same when all of it does. */
export function limitArticle(reading: SnapshotReading, limit = MAX_LENGTH): SnapshotReading {
  const { article, pieces } = reading;
  if (article.text.length <= limit) return reading;
  const blocks = article.blocks.filter(({ end }) => end <= limit);
  const end = blocks.at(-1)?.end ?? 0;
  return {
    ...reading,
    article: { ...article, text: article.text.slice(0, end), blocks },
    pieces: pieces.filter(({ start, length }) => start + length <= end),
  };
}
