import { describe, expect, it } from 'vitest';
import type { Article, Figure, FigureType } from '../model';
import { readPlainText } from '../text/read-plain-text';
import { splitSentences } from '../text/split-sentences';
import { tagSentences } from '../text/tag-sentences';
import { attributeQuotes } from './attribute-quotes';

const NAMES = ['Ann Lee', 'Lee', 'Omar Haddad', 'Omar Reyes', 'Haddad'];

/** A body of paragraphs with its names, all of one type; `Ann Lee` and `Lee` are one figure, called `Lee` here. */
function attribute(text: string, type: FigureType = 'person') {
  const paragraphs = [...text.matchAll(/[^\n]+/g)];
  const article: Article = {
    ...readPlainText(text),
    blocks: paragraphs.map((line) => ({ start: line.index, end: line.index + line[0].length, kind: 'paragraph' })),
  };
  const sentences = splitSentences(article);
  const found = [...text.matchAll(new RegExp(`\\b(?:${NAMES.join('|')})\\b`, 'g'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
  const tokens = tagSentences(
    text,
    sentences,
    found.map(({ start, end }) => ({ start, end, type, score: 1 })),
  );
  const surnames = [...new Set(found.map((name) => name.text.split(' ').at(-1) ?? ''))];
  const figures: Figure[] = surnames.map((surname) => ({
    id: surname,
    name: found.find((name) => name.text.endsWith(` ${surname}`))?.text ?? surname,
    type,
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
    ['an unlisted verb in the place of one', '“We are late,” Lee yawned.', [['“We are late,”', 'Lee']]],
    ['a verb in the present', 'The nurse, Ann Lee, calls the ward “a zoo”.', [['“a zoo”', 'The nurse']]],
    ['a shrug before it', 'Lee shrugged at this. “We are late.”', [['“We are late.”', 'Lee']]],
    ['a second verb after a comma', 'Lee said staff had left, and called that “a farce”.', [['“a farce”', 'Lee']]],
    ['the subject that “it” stands for', 'State law taxes what it calls “toys”.', [['“toys”', 'State law']]],
    [
      'a participle behind the source',
      'A note seen by Lee said it was “a farce”.',
      [['“a farce”', 'A note seen by Lee']],
    ],
    ['an insertion before the verb', 'Lee, in a talk on Monday, said it was “a farce”.', [['“a farce”', 'Lee']]],
    ['one who is quoted by another', 'The Herald quoted Lee as saying “we are late”.', [['“we are late”', 'Lee']]],
    ['one who was quoted', 'Lee was quoted as saying it was “a farce”.', [['“a farce”', 'Lee']]],
    ['a time before the verb', '“We are late,” Lee on Tuesday told the court.', [['“We are late,”', 'Lee']]],
  ])('%s: %s', (_how, text, expected) => {
    expect(attribute(text).quotes).toEqual(expected);
  });

  it.each([
    ['the quotation before it', '“We are late,” Lee said. “We will run.”', ['Lee', 'Lee']],
    ['the quotation after it', '“We are late and tired of it.” “We will run,” Lee said.', ['Lee', 'Lee']],
    ['the paragraph before', '“We are late,” Lee said.\n\n“We will run if we must, all of us.”', ['Lee', 'Lee']],
    ['a paragraph left open', 'Lee said: “We are late.\n\n“We will run if we must.”', ['Lee', 'Lee']],
    ['the sentence before it', 'Lee said that orders held up. “Every car has four.”', ['Lee']],
    ['a judgement before it', 'Lee called the ward “a zoo”. “We need two more nurses.”', ['Lee', 'Lee']],
    ['the verb before the colon', 'Lee went on:\n\n“We will run if we must.”', ['Lee']],
  ])('a speaker carries over from %s', (_where, text, speakers) => {
    expect(attribute(text).speakers).toEqual(speakers);
  });

  it.each([
    ['whoever spoke before it', '“We are late,” Ann Lee said. “But we will run,” she added.', 'Lee'],
    ['whom the sentence before it tells of', 'Omar Haddad was there. Ann Lee was not. “I ran,” she said.', 'Lee'],
    ['someone of that sex', '“We are late,” Ann Lee said. Omar Haddad nodded. “But we will run,” she added.', 'Lee'],
    ['someone named outside the quotation', 'Haddad disagreed. “Omar Reyes may be late,” he said.', 'Haddad'],
    ['a person between commas', 'His aide, Ann Lee, was less happy. “We are late,” she said.', 'Lee'],
    ['someone before its sentence as an object', 'Haddad left. Ann Lee quoted him as saying: “We are late.”', 'Haddad'],
    ['whom the years are given of', 'Haddad spoke last. “We are late,” the 51-year-old said.', 'Haddad'],
  ])('takes a pronoun for %s: %s', (_whom, text, speaker) => {
    expect(attribute(text).speakers.at(-1)).toBe(speaker);
  });

  it('links a role to the name that stands behind it between commas', () => {
    expect(attribute('“We are late,” his solicitor, Ann Lee, told the court.').speakers).toEqual(['Lee']);
    expect(attribute('“We are late,” said his wife, Ann Lee.').speakers).toEqual(['Lee']);
  });

  it('links an aide to nobody rather than to the one he serves', () => {
    expect(attribute('“We are late,” Lee’s aide said.').speakers).toEqual([null]);
  });

  it.each([
    ['The road was closed, the Herald said, quoting Lee.', ['the Herald', 'Lee']],
    ['Citing Lee, the Herald said the road was closed.', ['the Herald', 'Lee']],
    ['The Herald quoted Lee as saying that the road was closed.', ['The Herald', 'Lee']],
    ['Lee was quoted by the Herald as saying that the road was closed.', ['the Herald', 'Lee']],
  ])('keeps both links of a chain: %s', (text, sources) => {
    expect(attribute(text).said.map(([source]) => source)).toEqual(sources);
  });

  it('reads no speaker into the place that a report opens with', () => {
    const text = 'Lee: The shares of the mill fell by half on Monday.';
    expect(attribute(text).said).toHaveLength(1);
    expect(attribute(text, 'place').said).toEqual([]);
  });

  it('takes the cited source for the speaker and keeps both links', () => {
    const { quotes, said } = attribute('According to the Herald, citing Ann Lee, the dam is “beyond repair”.');
    expect(quotes).toEqual([['“beyond repair”', 'Ann Lee']]);
    expect(said.map(([source]) => source)).toEqual(['the Herald', 'Ann Lee']);
  });

  it.each([
    ['what is only so-called', 'The so-called “smart tax” was dropped, Lee said.', [['“smart tax”', null]]],
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
    ['The road was closed, Lee told the BBC in a phone call.', 'Lee', 'The road was closed'],
    ['The road was closed, Lee said in a text message to reporters.', 'Lee', 'The road was closed'],
    ['Lee, in a talk with the BBC, said the road was closed.', 'Lee', 'the road was closed'],
    ['Lee put the cost of the road at 4 million.', 'Lee', 'the cost of the road at 4 million'],
    ['Per a report in the Herald, the road was closed.', 'a report', 'the road was closed'],
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

  it.each([
    'The report was long and had no pictures.',
    'The states of the north voted in May.',
    'He plans nothing.',
    'Lee put the cup at the door.',
    'Chad signed a pact during the visit, which promises help if either is attacked, and the town voted.',
  ])('reads no source into: %s', (text) => {
    expect(attribute(text).said).toEqual([]);
  });
});
