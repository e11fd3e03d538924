import { describe, expect, it } from 'vitest';
import { loadModels } from '../../cli/load-models';
import { readStatement } from '../read-document';

const models = loadModels();
const classOf = (text: string, word: string): string | undefined =>
  readStatement(text, '2025-06-12', models)
    .tokens.flat()
    .find((token) => token.text === word)?.class;

describe('a run of words has one tensed verb', () => {
  it.each([
    ['Norway shot down a Chilean fighter jet.', 'jet'],
    ['The Chilean jet was lost on Monday.', 'jet'],
    ['The rescue boat reached the island in the evening.', 'boat'],
    ['Riot police used force to clear the square.', 'Riot'],
    ['State television urged people to stay inside.', 'State'],
    ['Ana Ruiz sold her Corvo shares after the meeting.', 'shares'],
    ['Same-sex couples in Norway may marry in May.', 'couples'],
    ['The ship was seized by suspected Somali pirates on Thursday.', 'pirates'],
    ['Chile beat Norway with a 2 – 0 win on Monday.', 'win'],
    ['The accused were held in Oslo.', 'accused'],
    ['Ruiz blocked a left-footed shot from Lind.', 'shot'],
    ['Norway scored a last minute try.', 'try'],
  ])('%s: %s is a noun', (text, word) => {
    expect(classOf(text, word)).toBe('noun');
  });

  it.each([
    ['The guards shot two men.', 'shot'],
    ['She saw the boys swim.', 'swim'],
    ['Police in Oslo said the firm owes money.', 'owes'],
    ['The man accused of theft left.', 'accused'],
  ])('but %s: %s is a verb', (text, word) => {
    expect(classOf(text, word)).toBe('verb');
  });
});
