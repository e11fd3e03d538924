/** That a name of pages is not that figure of a document, whatever the words suggest. */
export interface Mistaken {
  /** The name as pages write it. */
  readonly name: string;
  /** Document id. */
  readonly document: string;
  /** The figure's name in the document: ids change when the document is read anew. */
  readonly figure: string;
}

/** That a passage of a document does not speak of what a page states. Both are kept as their words. */
export interface WrongPairing {
  readonly claim: string;
  /** Document id. */
  readonly document: string;
  readonly passage: string;
}

/** What the reader has put right. It holds wherever the same words are met again. */
export interface Corrections {
  /** Names that are not marked any more. */
  readonly ignoredNames: readonly string[];
  readonly mistaken: readonly Mistaken[];
  readonly wrongPairings: readonly WrongPairing[];
}
