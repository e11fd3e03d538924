import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkFigures } from '../src/core/figures/link-figures';
import type { Name } from '../src/core/model';
import { attributeQuotes } from '../src/core/quotes/attribute-quotes';
import { readPlainText } from '../src/core/text/read-plain-text';
import { splitSentences } from '../src/core/text/split-sentences';
import { tagSentences } from '../src/core/text/tag-sentences';

const FOLDER = join(import.meta.dirname, 'fixtures/speakers');

/** Who is named in an article, and every quotation in order with its speaker: a name, the page's words for one, or nobody. */
interface Expectation {
  readonly people: readonly string[];
  readonly bodies: readonly string[];
  readonly quotes: readonly (readonly [quote: string, speaker: string | null])[];
}

const MARKS = /^[\s“”"'‘’„«»『』]+|[\s“”"'‘’„«»『』]+$/g;

/** Every place of the names, people also by their last name alone. */
function findAll(text: string, { people, bodies }: Expectation): Name[] {
  const short = people.map((name) => name.split(' ').at(-1) ?? name);
  const types = new Map([
    ...bodies.map((name) => [name, 'organization'] as const),
    ...[...people, ...short].map((name) => [name, 'person'] as const),
  ]);
  const longest = [...types.keys()].sort((a, b) => b.length - a.length);
  return [...text.matchAll(new RegExp(`\\b(?:${longest.join('|')})\\b`, 'g'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    type: types.get(match[0]) ?? 'person',
    score: 1,
  }));
}

function readQuotes(name: string, expectation: Expectation) {
  const text = readFileSync(join(FOLDER, `${name}.txt`), 'utf8');
  const article = readPlainText(text);
  const sentences = splitSentences(article);
  const names = findAll(text, expectation);
  const tokens = tagSentences(text, sentences, names);
  const figures = linkFigures(article, sentences, tokens, names);
  return attributeQuotes(article, sentences, tokens, figures).quotes.map(({ start, end, speaker, source }) => {
    const figure = figures.find(({ id }) => id === speaker);
    const words = source && text.slice(source.start, source.end);
    return [text.slice(start, end).replace(MARKS, ''), figure?.name ?? words];
  });
}

describe('every quotation of an article has the speaker that a reader would name', () => {
  const names = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.json') ? [file.replace('.json', '')] : []));

  it.each(names)('%s', (name) => {
    const expectation: Expectation = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
    expect(readQuotes(name, expectation)).toEqual(expectation.quotes);
  });
});
