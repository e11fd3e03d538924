import { expect, it } from 'vitest';
import { loadModels } from '../../../cli/load-models';
import { readText } from '../../analyze';
import { readPlainText } from '../../text/read-plain-text';
import type { TimeRelation } from '../meaning/compare-times';
import type { Item } from '../prepare/item';
import { prepareSentences } from '../prepare/prepare-document';
import { compareTimeItems } from './compare-time-items';

const models = loadModels();

function timeOf(text: string, published: string | null): Item {
  const [sentence] = prepareSentences(readText(readPlainText(text, { published }), models));
  const item = sentence?.items.find((one) => one.time !== null);
  if (!item) throw new Error(`no time in “${text}”`);
  return item;
}

it.each<[string, string | null, string, string | null, TimeRelation]>([
  ['She landed on Wednesday.', '2024-06-20', 'She landed on Wednesday.', null, 'same'],
  ['She landed on Monday.', '2024-06-20', 'She landed on Wednesday.', null, 'different'],
  ['She landed on Wednesday.', '2024-06-20', 'She landed on Wednesday.', '2024-06-21', 'same'],
  ['She landed on Wednesday.', '2024-06-20', 'She landed on Monday.', '2024-03-07', 'vague'],
  ['She landed on Wednesday.', '2024-06-20', 'She landed on 19 June 2024.', null, 'same'],
  ['She landed on Wednesday.', '2024-06-20', 'She landed in 1961.', null, 'vague'],
  ['She landed today.', '2024-06-20', 'She landed today.', '2024-06-21', 'vague'],
  ['She landed today.', '2024-06-20', 'She landed yesterday.', '2024-06-20', 'different'],
])('holds “%s” of %s against “%s” of %s: %s', (claim, mine, document, theirs, relation) => {
  expect(compareTimeItems(timeOf(claim, mine), timeOf(document, theirs))).toBe(relation);
});

it.each<[string, string, TimeRelation]>([
  ['It took less than two hours.', 'It took two hours and 51 minutes.', 'different'],
  ['It took less than three hours.', 'It took two hours and 51 minutes.', 'within'],
  ['It took three hours.', 'It took two hours and 51 minutes.', 'within'],
  ['It took two hours.', 'It took two hours and 51 minutes.', 'vague'],
  ['It took four hours.', 'It took two hours and 51 minutes.', 'different'],
  ['It took two hours and 52 minutes.', 'It took two hours and 51 minutes.', 'different'],
  ['It took no more than a week.', 'It took nine days.', 'different'],
  ['It took no less than a week.', 'It took nine days.', 'within'],
  ['It took at most ten days.', 'It took nine days.', 'within'],
  ['It took nearly two decades.', 'It took 24 years.', 'different'],
  ['It took more than two decades.', 'It took 24 years.', 'within'],
  ['It took two decades.', 'It took 24 years.', 'vague'],
])('holds the length in “%s” against “%s”: %s', (claim, document, relation) => {
  expect(compareTimeItems(timeOf(claim, null), timeOf(document, null))).toBe(relation);
});
