import { describe, expect, it } from 'vitest';
import { loadModels } from '../../cli/load-models';
import { readNameSentences } from './name-document';
import { settleNames } from './settle-names';

const { names: model } = loadModels();
const KINDS = ['', 'P', 'O', 'L'];

/** Names of sentences in which they are marked, `{P Ana Reyes}`, once the document has settled them. */
function settled(...marked: string[]): string[][] {
  let text = '';
  const spans = marked.map((sentence) => {
    const start = text.length;
    const names: { start: number; end: number; kind: number }[] = [];
    for (const part of sentence.split(/(\{[POL] [^}]*\})/)) {
      const name = /^\{([POL]) (.*)\}$/.exec(part);
      if (name)
        names.push({
          start: text.length,
          end: text.length + (name[2] ?? '').length,
          kind: KINDS.indexOf(name[1] ?? ''),
        });
      text += name ? name[2] : part;
    }
    const end = text.length;
    text += '\n';
    return { start, end, names };
  });
  const sentences = readNameSentences(text, spans, model);
  const found = spans.map(({ names }, index) => {
    const tokens = sentences[index]?.tokens ?? [];
    return names.map(({ start, end, kind }) => ({
      first: tokens.findIndex((token) => token.start >= start),
      last: tokens.findLastIndex((token) => token.end <= end),
      kind,
      score: 1,
    }));
  });
  return settleNames(sentences, found).map((names, index) =>
    names.map(({ first, last, kind }) => {
      const tokens = sentences[index]?.tokens ?? [];
      return `${KINDS[kind]} ${text.slice(tokens[first]?.start, tokens[last]?.end)}`;
    }),
  );
}

describe('the names of a document agree', () => {
  it.each<[string, string[], string[][]]>([
    [
      'an acronym is what its expansion is',
      ['The {O Northern Water Board} (NWB) met.', 'The {L NWB} agreed.'],
      [['O Northern Water Board', 'O NWB'], ['O NWB']],
    ],
    [
      'an acronym behind a possessive too',
      ["The {O Northern Water Board}'s (NWB) rule.", 'The {L NWB} agreed.'],
      [['O Northern Water Board', 'O NWB'], ['O NWB']],
    ],
    ['a surname is a person', ['{P Ana Reyes} won.', '{L Reyes} smiled.'], [['P Ana Reyes'], ['P Reyes']]],
    [
      'a surname is a person though it is a city’s name, where nothing is said to be there',
      ['{P Ana Sydney} won.', '{L Sydney} smiled.', '{L Sydney} left.', 'Then {P Sydney} slept.'],
      [['P Ana Sydney'], ['P Sydney'], ['P Sydney'], ['P Sydney']],
    ],
    [
      'a city that bears the name of someone stays a city where something is said to be there',
      ['{P Ana Sydney} won.', '{L Sydney} cheered.', 'She lives in {L Sydney}.', '{L Sydney} is big.'],
      [['P Ana Sydney'], ['L Sydney'], ['L Sydney'], ['L Sydney']],
    ],
    ['a missed surname is found', ['{P Ana Reyes} won.', 'Then Reyes smiled.'], [['P Ana Reyes'], ['P Reyes']]],
    [
      'a missed full name is found',
      ['{P Ana Reyes} won.', 'Then Ana Reyes smiled.'],
      [['P Ana Reyes'], ['P Ana Reyes']],
    ],
    [
      'a name is mostly what it is most often',
      ['{O Zandu} rose.', '{O Zandu} fell.', '{O Zandu} rose.', '{L Zandu} fell.'],
      [['O Zandu'], ['O Zandu'], ['O Zandu'], ['O Zandu']],
    ],
    [
      'a country whose people are named is no person',
      ['A Chadian boat sank.', '{P Chad} has two boats.'],
      [[], ['L Chad']],
    ],
    [
      'but a man who bears its name is one',
      ['A Chadian boat sank.', '{P Chad Lund} swam.', '{P Chad} has two boats.'],
      [[], ['P Chad Lund'], ['P Chad']],
    ],
    [
      'a surname inside a longer name is left',
      ['{P Ana Reyes} won.', 'The Reyes Prado bridge fell.'],
      [['P Ana Reyes'], []],
    ],
  ])('%s', (_case, marked, names) => {
    expect(settled(...marked)).toEqual(names);
  });
});
