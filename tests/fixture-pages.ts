import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../src/core/model';

const FOLDER = join(import.meta.dirname, 'fixtures/pages');

/** What a page written for the tests must come out as. */
export interface Expectation {
  readonly url: string;
  readonly isArticle: boolean;
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly published?: string | null;
  readonly modified?: string | null;
  readonly language?: string | null;
  /** The address that the page gives for itself, when it is not the one that it is read at. */
  readonly canonical?: string;
  /** Why nothing is shown though it is an article; absent where something is. */
  readonly silence?: string;
  /** What only a browser can tell: the blocks are checked there alone. */
  readonly inBrowserOnly?: string;
  /** Every block in order, as its kind and the words it starts with. */
  readonly blocks?: readonly string[];
}

/** The names of all pages, without ending. */
export const FIXTURES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''));

export const fileOfFixture = (name: string): string => join(FOLDER, `${name}.html`);

export const readFixture = (name: string): string => readFileSync(fileOfFixture(name), 'utf8');

/** Throws when the page has no expectation beside it. */
export const readExpectation = (name: string): Expectation =>
  JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));

/** An article's blocks as an expectation writes them, each as long as the one that is wanted in its place. */
export const describeBlocks = ({ text, blocks }: Article, wanted: readonly string[] = []): readonly string[] =>
  blocks.map(({ kind, start, end }, index) => `${kind}: ${text.slice(start, end)}`.slice(0, wanted[index]?.length));
