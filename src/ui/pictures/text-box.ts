/** Distance of baselines in a picture, in sizes of the font. */
export const LEADING = 1.4;

/** Lines of text in a picture from a first baseline down, in CSS pixels. */
export interface TextBox {
  readonly x: number;
  /** First baseline. */
  readonly y: number;
  readonly lines: readonly string[];
}
