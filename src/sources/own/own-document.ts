import type { Article } from '../../core/model';
import type { OwnDocument } from '../../core/own-document';
import type { IndexSegment } from '../index/index-segment';
import type { PackedReading } from '../readings/pack-reading';

/** A document as the reader gives it. */
export interface NewDocument {
  readonly article: Article;
  /** Null: the article’s own. */
  readonly title: string | null;
  /** Where it comes from, one line; empty when unknown. */
  readonly source: string;
}

/** A document's line in storage. */
export interface StoredDocument extends OwnDocument {
  /** Number of its reading: every reading has a new one. */
  readonly number: number;
  /** Version of the engine that read it. */
  readonly engine: string;
}

/** A reading in storage, with the document that it belongs to. */
export interface StoredReading {
  readonly id: string;
  readonly reading: PackedReading;
}

/** A segment of the index with its key in storage. */
export interface StoredSegment {
  readonly key: number;
  readonly segment: IndexSegment;
}
