/** One table of a suite. */
export interface Part {
  /** With the suite's name the name of its place in docs/benchmarks.md: `article/quality`. */
  readonly name: string;
  /** Measures and gives the Markdown that stands in that place. Throws an error that names the next step. */
  readonly measure: () => Promise<string>;
}

/** Every suite of `npm run bench`, loaded when it is asked for. */
export const SUITES: Readonly<Record<string, () => Promise<readonly Part[]>>> = {
  article: async () => (await import('./article/parts')).ARTICLE_PARTS,
  language: async () => (await import('./language/parts')).LANGUAGE_PARTS,
  names: async () => (await import('./names/parts')).NAMES_PARTS,
  compare: async () => (await import('./compare/parts')).COMPARE_PARTS,
  facts: async () => (await import('./facts/parts')).FACTS_PARTS,
  page: async () => (await import('./page/parts')).PAGE_PARTS,
  views: async () => (await import('./views/parts')).VIEWS_PARTS,
  scale: async () => (await import('./scale/parts')).SCALE_PARTS,
};
