import type { SourceDocument } from '../../src/core/model';

/** How much was read from the bundled documents. */
export function measureDocuments(documents: readonly SourceDocument[]): Map<string, number> {
  const count = (pick: (reading: SourceDocument['reading']) => readonly unknown[]): number =>
    documents.reduce((total, { reading }) => total + pick(reading).length, 0);
  return new Map([
    ['bundled documents: figures', count(({ figures }) => figures)],
    ['bundled documents: quotes with a speaker', count(({ quotes }) => quotes.filter(({ speaker }) => speaker))],
    ['bundled documents: claims', count(({ claims }) => claims)],
    ['bundled documents: facts', count(({ facts }) => facts)],
  ]);
}
