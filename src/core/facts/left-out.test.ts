import { describe, expect, it } from 'vitest';
import { loadModels } from '../../cli/load-models';
import { readStatement } from '../read-document';

const models = loadModels();
const lines = (text: string): string[] =>
  readStatement(text, '2025-06-12', models).facts.map(({ subject, relation, object }) =>
    `${subject.text} | ${relation} | ${object.text}`.trim(),
  );

describe('a statement is left out', () => {
  it.each([
    ['when what was told is missing', 'The captain told Reuters.', /told/],
    ['when what was believed is missing', 'Ruiz believes.', /believes/],
    ['when “said” has nothing but a thing', 'The mayor said the harbour, which had burned, sank.', /said/],
    ['when a time would have to act', 'The rain ended the drought that over 40 years has ruined farms.', /^over 40/],
    ['when a helping verb helps none', 'Ministers want Chile to pay and the Norwegians must.', /must/],
    ['when subject and verb do not agree', 'Heavy storms dams including those on the river.', /dams/],
    ['when only the first of two adjectives was read', 'The pools are now small, muddy holes.', /pools/],
    [
      'when a place would have brought it about',
      'Ships are free to sail in Norway, which has led to queues.',
      /led to/,
    ],
    ['when a clause would have to act', 'What this count does not show is how often it rains.', /^What/],
    ['when nobody did it', 'In contrast to May, not one guest was hurt.', /guest/],
    ['when “not” goes with no helper', 'The guards spoke of theft, not rape.', /rape/],
    ['when a place would be somebody', 'Women in Norway who have left are free.', /^Norway/],
    ['when a name is told by its own words', 'Norway beat Chile in the ICA chess World Cup.', /is \| ICA/],
    ['when it is yet to come', 'The crew will leave once the storm ends.', /storm/],
    ['when what waits for it is yet to come', 'The crew is said to leave as soon as visas are issued.', /visas/],
    ['when it is only how long', 'The party will never win as long as Ruiz is alive.', /alive/],
    ['when one line tells it from the doer’s side', 'Ida Ruiz was replaced by Omar Berg.', /was replaced/],
    ['when the object lacks its noun', 'Ruiz won a bell, a cup and the.', /won/],
  ])('%s: %s', (_why, text, wrong) => {
    expect(lines(text).filter((one) => wrong.test(one))).toEqual([]);
  });

  it.each([
    ['The next hours will decide everything.', 'The next hours | will decide | everything'],
    ['The march drew crowds.', 'The march | drew | crowds'],
    ['The news is bad.', 'The news | is | bad'],
    ['The mayor said yes.', 'The mayor | said | yes'],
    ['The ferries were late.', 'The ferries | were | late'],
  ])('but not when all is there: %s', (text, wanted) => {
    expect(lines(text)).toContain(wanted);
  });
});
