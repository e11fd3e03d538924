import { expect, test } from 'vitest';
import { loadModels } from '../../../../cli/load-models';
import { readDocument, readStatement } from '../../../read-document';
import { compareClaims } from '../../compare-claims';

const models = loadModels();
const text = `Ferry sinks off Ostholm

The ferry Marit sank off Ostholm on Tuesday with a load of timber on board. It was a long and bitter night, Jon Aske said.

Everyone on board was brought ashore. “They did what they had trained for, and nobody lost heart,” she said.

The harbour was closed and two cranes were moved inland. The engine had failed twice before.

If the wind drops, divers will go down to the wreck. The owner denied that the pumps were out of order and that the crew was tired.

The pilot steered north, and the tug followed him. The brother of Vera Lind and Jon Aske found the buoy.`;
const document = readDocument('d', text, '2024-05-16', models);

const answer = (claim: string, published = '2024-05-16') =>
  compareClaims(readStatement(claim, published, models), [document])[0];

test.each([
  'It was a long and bitter night, Jon Aske said.',
  'Everyone on board was brought ashore.',
  '"They did what they had trained for, and nobody lost heart", she said.',
  'the engine had  failed twice before',
  'Two cranes were moved inland.',
  'The tug followed him.',
  'If the wind drops, divers will go down to the wreck.',
])('what the document says in the same words is supported: “%s”', (claim) => {
  const said = answer(claim);
  expect(said?.verdict).toBe('supported');
  expect(said?.answers[0]?.aligned.every(({ match }) => match === 'same')).toBe(true);
});

test.each([
  ['under a condition', 'Divers will go down to the wreck.'],
  ['as what is denied', 'The pumps were out of order.'],
  ['as a later part of what is denied', 'The crew was tired.'],
  ['of whom a part of its name says another', 'Jon Aske found the buoy.'],
])('words that stand in the document only %s are not supported: “%s”', (_, claim) => {
  expect(answer(claim)?.verdict).not.toBe('supported');
});

test('the same words about a day of another week are not the same', () => {
  const claim = 'The ferry Marit sank off Ostholm on Tuesday with a load of timber on board.';
  expect(answer(claim)?.verdict).toBe('supported');
  expect(answer(claim, '2024-09-05')?.because[0]?.rule).not.toBe('word-for-word');
});
