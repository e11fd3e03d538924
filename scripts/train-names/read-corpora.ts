import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/core/model';

/** A name as a corpus labels it; kind 1 person, 2 organization, 3 place. */
export interface GoldName extends Span {
  readonly kind: number;
}

/** A text of a corpus, put together again from its tokens, one sentence to a line. */
export interface LabelledText {
  readonly text: string;
  readonly names: readonly GoldName[];
  /** How much its sentences count in training. */
  readonly weight: number;
}

/**
 * What is trained on: corpus, part, weight. The news part of GUM that the project measures on (its dev part) is left
 * out. Weights favour text that is near to news and labels that are near to the project's.
 */
const PARTS: readonly (readonly [string, readonly string[], number])[] = [
  ['crossner_politics', ['train', 'dev'], 2],
  ['crossner_literature', ['train', 'dev', 'test'], 1],
  ['crossner_music', ['train', 'dev', 'test'], 1],
  ['crossner_science', ['train', 'dev', 'test'], 1],
  ['crossner_ai', ['train', 'dev', 'test'], 1],
  ['uner_ewt', ['dev'], 2],
  ['gum_named', ['train'], 2],
  ['wikigold', ['train'], 2],
  ['wnut17', ['train', 'dev', 'test'], 0.5],
];

const KIND: ReadonlyMap<string, number> = new Map([
  ['PER', 1],
  ['ORG', 2],
  ['LOC', 3],
]);
const MARKS: ReadonlyMap<string, string> = new Map([
  ['-LRB-', '('],
  ['-RRB-', ')'],
  ['``', '"'],
  ["''", '"'],
]);
const CLOSES = /^(?:[,.;:?!%)\]}…’”]|\.\.\.|['’](?:s|S|re|ve|ll|d|m|t)?|n['’]t)$/;
const OPENS = /^(?:[([{$£€#“‘]|US\$|C\$|A\$|HK\$)$/;

type TaggedToken = readonly [word: string, tag: string];

/** All training texts from the folder of corpora. */
export function readCorpora(folder: string): LabelledText[] {
  return PARTS.flatMap(([corpus, parts, weight]) =>
    parts.flatMap((part) => {
      const path = join(folder, corpus, `${part}.tsv`);
      return readDocuments(path).map((sentences) => ({ ...writeOut(sentences, corpus === 'gum_named'), weight }));
    }),
  );
}

/** Documents of sentences of tokens; where a corpus marks no documents, each sentence is one. */
function readDocuments(path: string): TaggedToken[][][] {
  const documents: TaggedToken[][][] = [[]];
  let sentence: TaggedToken[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const cut = line.lastIndexOf('\t');
    const isStart = line.startsWith('-DOCSTART-');
    if (cut > 0 && !isStart) sentence.push([MARKS.get(line.slice(0, cut)) ?? line.slice(0, cut), line.slice(cut + 1)]);
    else if (sentence.length) {
      documents.at(-1)?.push(sentence);
      sentence = [];
    }
    if (isStart) documents.push([]);
  }
  if (sentence.length) documents.at(-1)?.push(sentence);
  const full = documents.filter((one) => one.length);
  return full.length > 3 ? full : full.flat().map((one) => [one]);
}

/** Tokens written out as text; with `hyphens`, the words around a hyphen are joined to it. */
function writeOut(sentences: readonly TaggedToken[][], hyphens: boolean): { text: string; names: GoldName[] } {
  let text = '';
  const names: GoldName[] = [];
  for (const sentence of sentences) {
    if (text) text += '\n';
    let open = false;
    let glued = true;
    let running = 0;
    for (const [word, tag] of sentence) {
      const closesQuote = word === '"' && open;
      const joins = hyphens && word === '-';
      if (!glued && !closesQuote && !CLOSES.test(word) && !joins) text += ' ';
      if (word === '"') open = !open;
      glued = (word === '"' && open) || OPENS.test(word) || joins;
      const start = text.length;
      text += word;
      const kind = KIND.get(tag.slice(2)) ?? 0;
      const last = names.at(-1);
      if (kind && last && tag.startsWith('I') && running === kind)
        names[names.length - 1] = { ...last, end: text.length };
      else if (kind) names.push({ start, end: text.length, kind });
      running = kind;
    }
  }
  return { text, names };
}
