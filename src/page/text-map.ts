/** One run of a text node that stands in `article.text`. White space may be folded, so offsets are kept per run. */
export interface TextPiece {
  readonly node: Text;
  /** Offset into the node's data. */
  readonly nodeStart: number;
  /** Offset into `article.text`. */
  readonly start: number;
  /** UTF-16 code units, the same in node and text. */
  readonly length: number;
}

/** The only bridge between `article.text` and the live page: pieces in text order. */
export interface TextMap {
  readonly pieces: readonly TextPiece[];
}
