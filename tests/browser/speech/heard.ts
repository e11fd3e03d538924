/** One node of the tree that a browser hands to screen readers, in the words of both browsers alike. */
export interface Heard {
  /** As ARIA names it; `text` for words, `''` for a box that means nothing. */
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** What is said with it: `pressed`, `collapsed`, `level 2`. */
  readonly states: readonly string[];
  /** What a field holds. */
  readonly value: string;
  /** BCP 47 of its words; empty where nothing says it. */
  readonly language: string;
  readonly children: readonly Heard[];
}
