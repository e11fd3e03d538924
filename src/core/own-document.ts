import type { DocumentRecord } from './model';

/** A document that the reader has added, as the list of documents shows it. */
export interface OwnDocument extends DocumentRecord {
  /** Milliseconds since 1970. */
  readonly added: number;
  readonly words: number;
  readonly facts: number;
  /** Whether pages are held against it. */
  readonly on: boolean;
}

/** Why a document was not added. */
export type Refusal =
  | 'empty'
  | 'too-large'
  | 'language'
  | 'not-an-article'
  | 'already-there'
  | 'storage-full'
  | 'storage-broken';

export type Added =
  | { readonly kind: 'added'; readonly document: OwnDocument }
  | { readonly kind: 'refused'; readonly why: Refusal };
