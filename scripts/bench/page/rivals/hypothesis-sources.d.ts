declare module 'hypothesis-sources/annotator/anchoring/types' {
  export class TextQuoteAnchor {
    constructor(root: Element, exact: string, context: { prefix: string; suffix: string });
    toRange(): Range;
  }
}

declare module 'hypothesis-sources/annotator/highlighter' {
  export class Highlighter {
    constructor(root: Element);
    highlightRange(range: Range): HTMLElement[];
  }
}
