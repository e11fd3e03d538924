import { expect, test } from 'vitest';
import { loadModels } from '../../cli/load-models';
import { readStatement } from '../read-document';

const models = loadModels();
const classOf = (text: string, word: string): string | undefined =>
  readStatement(text, '2025-06-12', models)
    .tokens.flat()
    .find((token) => token.text === word)?.class;

test.each([
  ['what is taken', 'Lind named the towns taking part in the fair.', 'part', 'noun'],
  ['what someone is forced to do', 'The storm forced Chile to halt aid flights.', 'halt', 'verb'],
  ['what people are asked to do', 'Lind asked the owners to halt boat trips.', 'halt', 'verb'],
  ['what is lost', 'Aske wept in Sunday’s final but won.', 'final', 'noun'],
  ['who is called', 'Police, called by a baker, found the boat.', 'Police', 'noun'],
  ['whom a team meets', 'Velden, still smarting from a loss to Peru, faces Chile in Oslo.', 'faces', 'verb'],
])('the frame around a word says %s: %s (%s)', (_what, text, word, expected) => {
  expect(classOf(text, word)).toBe(expected);
});

test.each([
  ['The ruling allowed access to health centres.', 'health', 'noun'],
  ['Lind led the club to cup glory.', 'cup', 'noun'],
  ['Lind read the final draft.', 'final', 'adjective'],
  ['Oslo, a town of faces, was ill.', 'faces', 'noun'],
  ['They kept going part of the way.', 'part', 'noun'],
])('but not otherwise: %s (%s)', (text, word, expected) => {
  expect(classOf(text, word)).toBe(expected);
});
