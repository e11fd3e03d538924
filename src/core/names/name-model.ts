/** What the name finder has learned. */
export interface NameModel {
  readonly version: number;
}
