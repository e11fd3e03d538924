/** A box to place: size in CSS pixels. */
export interface Sized {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** A labelled line to draw between two boxes; the size is its label's. */
export interface SizedEdge extends Sized {
  readonly from: string;
  readonly to: string;
}

/** A box in its place: `x` and `y` are its middle. */
export interface Placed extends Sized {
  readonly x: number;
  readonly y: number;
}

export interface PlacedEdge extends Placed {
  /** Path data of the line. */
  readonly path: string;
  /** The line's end, and the step of length 1 with which it arrives there. */
  readonly tip: { readonly x: number; readonly y: number; readonly dx: number; readonly dy: number };
}

export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Placed[];
  readonly edges: readonly PlacedEdge[];
}
