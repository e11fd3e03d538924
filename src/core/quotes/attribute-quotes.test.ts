import { describe, expect, it } from 'vitest';
import type { Article, Figure } from '../model';
import { readPlainText } from '../text/read-plain-text';
import { splitSentences } from '../text/split-sentences';
import { tagSentences } from '../text/tag-sentences';
import { attributeQuotes } from './attribute-quotes';

/** A body of paragraphs, with the given names as people; `Ann Lee` and `Lee` are one figure. */
function attribute(text: string, names: readonly string[] = ['Ann Lee', 'Lee', 'Omar Haddad', 'Haddad']) {
  const paragraphs = [...text.matchAll(/[^\n]+/g)];
  const article: Article = {
    ...readPlainText(text),
    blocks: paragraphs.map((line) => ({ start: line.index, end: line.index + line[0].length, kind: 'paragraph' })),
  };
  const sentences = splitSentences(article);
  const longest = [...names].sort((a, b) => b.length - a.length);
  const found = [...text.matchAll(new RegExp(`\\b(?:${longest.join('|')})\\b`, 'g'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
  const tokens = tagSentences(
    text,
    sentences,
    found.map(({ start, end }) => ({ start, end, type: 'person', score: 1 })),
  );
  const surnames = [...new Set(found.map((name) => name.text.split(' ').at(-1) ?? ''))];
  const figures: Figure[] = surnames.map((surname) => ({
    id: surname,
    name: surname,
    type: 'person',
    descriptions: [],
    mentions: found
      .filter((name) => name.text.endsWith(surname))
      .map(({ start, end }) => ({ start, end, form: 'name' })),
  }));
  const words = (span: { start: number; end: number } | null): string | null =>
    span && text.slice(span.start, span.end);
  const { quotes, attributions } = attributeQuotes(article, sentences, tokens, figures);
  return {
    quotes: quotes.map((quote) => [words(quote), words(quote.source)]),
    speakers: quotes.map(({ speaker }) => speaker),
    kinds: quotes.map(({ kind }) => kind),
    said: attributions.map(({ source, content }) => [words(source), content.map(words).join(' … ')]),
    rules: attributions.map(({ rule }) => rule),
  };
}

describe('who a quotation is attributed to', () => {
  it.each([
    ['a name after it', '“We are late,” Ann Lee said.', [['“We are late,”', 'Ann Lee']]],
    ['a name behind the verb', '“We are late,” said Ann Lee.', [['“We are late,”', 'Ann Lee']]],
    ['a name before it', 'Ann Lee said: “We are late.”', [['“We are late.”', 'Ann Lee']]],
    [
      'a name in the middle',
      '“Yes,” Lee said, “we are late.”',
      [
        ['“Yes,”', 'Lee'],
        ['“we are late.”', 'Lee'],
      ],
    ],
    ['a pronoun', '“We are late,” she added.', [['“We are late,”', 'she']]],
    ['a role', '“We are late,” the mayor of Leeds said.', [['“We are late,”', 'the mayor of Leeds']]],
    ['a role without a name', '“We are late,” a senior official said.', [['“We are late,”', 'a senior official']]],
    ['a role before a name', '“We are late,” said police chief Ann Lee.', [['“We are late,”', 'police chief Ann Lee']]],
    ['a name with an apposition', '“We are late,” Ann Lee, a nurse from Hull, said.', [['“We are late,”', 'Ann Lee']]],
    ['a relative clause', 'The bill upset Ann Lee, who called it “a cruel joke”.', [['“a cruel joke”', 'Ann Lee']]],
    ['according to', 'The dam is “beyond repair”, according to Ann Lee.', [['“beyond repair”', 'Ann Lee']]],
    ['a hearer between', 'Lee told reporters in Hull on Monday: “We are late.”', [['“We are late.”', 'Lee']]],
    [
      'words inside indirect speech',
      'Lee said the plan was “dead in the water” by May.',
      [['“dead in the water”', 'Lee']],
    ],
    ['a verb of judging', 'Lee dismissed the report as “pure fiction”.', [['“pure fiction”', 'Lee']]],
    ['a voice', 'Lee voiced her “deep regret” over the closure.', [['“deep regret”', 'Lee']]],
    ['a participle', 'Lee left at noon, calling the vote “a farce”.', [['“a farce”', 'Lee']]],
    ['a second verb', 'Lee shook her head and said: “We are late.”', [['“We are late.”', 'Lee']]],
    ['a signature', '“We are late and we know it.” — Ann Lee', [['“We are late and we know it.”', 'Ann Lee']]],
    ['a label', 'Ann Lee: “We are late.”', [['“We are late.”', 'Ann Lee']]],
    ['a colon', 'Ann Lee shrugged: “We are late.”', [['“We are late.”', 'Ann Lee']]],
    ['straight marks', '"We are late," Lee said.', [['"We are late,"', 'Lee']]],
    ['single marks', '‘We are late,’ Lee said.', [['‘We are late,’', 'Lee']]],
    ['guillemets', '«We are late», Lee said.', [['«We are late»', 'Lee']]],
    ['a stop outside the marks', 'Lee said the vote was "a farce".', [['"a farce"', 'Lee']]],
    ['a time before the verb', '“We are late,” Lee on Tuesday told the court.', [['“We are late,”', 'Lee']]],
  ])('%s: %s', (_how, text, expected) => {
    expect(attribute(text).quotes).toEqual(expected);
  });

  it.each([
    ['the quotation before it', '“We are late,” Lee said. “We will run.”', ['Lee', 'Lee']],
    ['the quotation after it', '“We are late and tired of it.” “We will run,” Lee said.', ['Lee', 'Lee']],
    ['the paragraph before', '“We are late,” Lee said.\n\n“We will run if we must, all of us.”', ['Lee', 'Lee']],
    ['a paragraph left open', 'Lee said: “We are late.\n\n“We will run if we must.”', ['Lee', 'Lee']],
    ['the verb before the colon', 'Lee went on:\n\n“We will run if we must.”', ['Lee']],
  ])('a speaker carries over from %s', (_where, text, speakers) => {
    expect(attribute(text).speakers).toEqual(speakers);
  });

  it('follows a pronoun to the speaker before it when nobody else is named between', () => {
    expect(attribute('“We are late,” Ann Lee said. “But we will run,” she added.').speakers).toEqual(['Lee', 'Lee']);
    const two = '“We are late,” Ann Lee said. Omar Haddad nodded. “But we will run,” she added.';
    expect(attribute(two).speakers).toEqual(['Lee', null]);
  });

  it('links a role to the name that stands behind it between commas', () => {
    expect(attribute('“We are late,” his solicitor, Ann Lee, told the court.').speakers).toEqual(['Lee']);
    expect(attribute('“We are late,” said his wife, Ann Lee.').speakers).toEqual(['Lee']);
  });

  it('links an aide to nobody rather than to the one he serves', () => {
    expect(attribute('“We are late,” Lee’s aide said.').speakers).toEqual([null]);
  });

  it('takes the cited source for the speaker and keeps both links', () => {
    const { quotes, said } = attribute('According to the Herald, citing Ann Lee, the dam is “beyond repair”.');
    expect(quotes).toEqual([['“beyond repair”', 'Ann Lee']]);
    expect(said.map(([source]) => source)).toEqual(['the Herald', 'Ann Lee']);
  });

  it.each([
    ['scare quotes', 'The “smart” bins were emptied by hand.', [['“smart”', null]]],
    ['titles of works', 'She starred in the film “The Long Road” in May.', [['“The Long Road”', null]]],
  ])('leaves %s without a speaker', (_what, text, expected) => {
    expect(attribute(text).quotes).toEqual(expected);
  });

  it('tells whole sentences from words inside a sentence', () => {
    expect(attribute('“We are late,” Lee said, calling it “a shame”.').kinds).toEqual(['direct', 'partial']);
  });
});

describe('what is said without marks', () => {
  it.each([
    ['Lee said that the road would reopen on Friday.', 'Lee', 'that the road would reopen on Friday'],
    ['Lee said the road would reopen on Friday.', 'Lee', 'the road would reopen on Friday'],
    ['The road will reopen on Friday, Lee said.', 'Lee', 'The road will reopen on Friday'],
    ['The road, Lee said, will reopen on Friday.', 'Lee', 'The road … will reopen on Friday'],
    ['According to Lee, the road will reopen on Friday.', 'Lee', 'the road will reopen on Friday'],
    [
      'The road will reopen on Friday, according to a letter from the council.',
      'a letter',
      'The road will reopen on Friday',
    ],
    ['The road was closed, Lee reported on Tuesday.', 'Lee', 'The road was closed'],
    ['People close to the board said the bank would be sold.', 'People close to the board', 'the bank would be sold'],
    ['Officials in Hull warned that the river could rise.', 'Officials in Hull', 'that the river could rise'],
    ['Lee’s claim that the road is safe was wrong.', 'Lee', 'that the road is safe was wrong'],
    ['Lee is confident that the road is safe.', 'Lee', 'that the road is safe'],
    ['Lee urged drivers to stay at home.', 'Lee', 'drivers to stay at home'],
    ['It is believed that the fire began in a barn.', null, 'that the fire began in a barn'],
    ['The singer is said to own three castles.', null, 'The singer … to own three castles'],
  ])('%s', (text, source, content) => {
    expect(attribute(text).said).toEqual([[source, content]]);
  });

  it('ends what one says where another begins', () => {
    const { said } = attribute('Lee said the road was safe, adding that the bridge was not.');
    expect(said).toEqual([
      ['Lee', 'the road was safe'],
      ['Lee', 'that the bridge was not'],
    ]);
  });

  it.each(['The report was long and had no pictures.', 'The states of the north voted in May.', 'He plans nothing.'])(
    'reads no source into: %s',
    (text) => {
      expect(attribute(text).said).toEqual([]);
    },
  );
});
