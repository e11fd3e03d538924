import type { DocumentView, PageReport } from '../core/report';
import type { TabState } from '../messages/table';

/** A tab's state as it is kept: with the names of the documents only, because tabs share them. */
export interface KeptTab {
  /** When it was kept, in milliseconds since 1970: the oldest goes first when the storage is full. */
  readonly at: number;
  /** The page's address without its fragment; null when it is not known. */
  readonly url: string | null;
  readonly state:
    | Exclude<TabState, { readonly kind: 'reading' | 'annotated' }>
    | {
        readonly kind: 'annotated';
        readonly report: Omit<PageReport, 'documents'>;
        /** Ids of the documents that the report speaks of. */
        readonly documents: readonly string[];
      };
}

export type Finished = Exclude<TabState, { readonly kind: 'reading' }>;

/** The state without what every tab shares. */
export function toKept(state: Finished): KeptTab['state'] {
  if (state.kind !== 'annotated') return state;
  const { documents, ...report } = state.report;
  return { kind: 'annotated', report, documents: documents.map(({ record }) => record.id) };
}

/** Finds documents by their ids; those that are gone are left out. */
export type FindDocuments = (ids: readonly string[]) => Promise<readonly DocumentView[]>;

/** The state whole again. */
export async function fromKept(kept: KeptTab['state'], find: FindDocuments): Promise<Finished> {
  if (kept.kind !== 'annotated') return kept;
  return { kind: 'annotated', report: { ...kept.report, documents: await find(kept.documents) } };
}

/** An address without its fragment, by which two pages are told apart. */
export const toPageAddress = (url: string | null): string | null => url?.split('#')[0] ?? null;
