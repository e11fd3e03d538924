/** Words or phrases that mean the same to a rule. */
export interface LexiconGroup {
  /** The rule's id, shown as a reason. */
  readonly rule: string;
  /** Lower-case base forms; a phrase's words are parted by one space. */
  readonly words: readonly string[];
  /** A sentence in which one of them does its work. */
  readonly example: string;
}

/** A word list: data with its source, so that it can be read, doubted and documented. */
export interface Lexicon {
  readonly id: string;
  /** What the list holds and what it is for. */
  readonly about: string;
  /** Where the words come from and why these. */
  readonly source: string;
  readonly groups: readonly LexiconGroup[];
}

/** The entries of a list written in one string, parted by commas. */
export const toWords = (list: string): string[] => list.split(', ');
