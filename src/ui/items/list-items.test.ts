import { describe, expect, test } from 'vitest';
import { createReport, pageText } from '../../../tests/page-report';
import { filterItems, findChoices, findReached, type ItemFilter, NO_FILTER } from './filter-items';
import { listItems } from './list-items';

const items = listItems(createReport());
const wordsOf = ({ start, end }: { start: number; end: number }) => pageText.slice(start, end);
const pass = (filter: Partial<ItemFilter>) => filterItems(items, { ...NO_FILTER, ...filter }).map(({ id }) => id);

describe('the reading list', () => {
  test('has all that was found, in reading order, what holds others first', () => {
    expect(items.map(({ id }) => id)).toEqual(['claim-0', 'name-0', 'quote-0', 'claim-1', 'name-1', 'claim-2']);
    expect(items.map(wordsOf)[1]).toBe('Vera Lind');
  });

  test('says who says what', () => {
    expect(items.find(({ id }) => id === 'quote-0')?.sayer).toBe('Vera Lind');
    expect(items.find(({ id }) => id === 'claim-0')?.sayer).toBeNull();
  });

  test('offers the answers, names and sayers that occur, the frequent ones first', () => {
    expect(findChoices(items)).toEqual({
      kinds: ['claim', 'name', 'quote'],
      verdicts: ['conflicts', 'not-covered'],
      figures: ['Vera Lind', 'Anton Gray'],
      sayers: ['', 'Vera Lind'],
    });
  });

  test.each<[what: string, filter: Partial<ItemFilter>, ids: string[]]>([
    ['a kind', { kind: 'quote' }, ['quote-0']],
    ['an answer', { verdict: 'conflicts' }, ['claim-0']],
    ['a figure', { figure: 'Anton Gray' }, ['claim-1', 'name-1']],
    ['who says so', { sayer: 'Vera Lind' }, ['quote-0']],
    ['what the page itself says', { sayer: '' }, ['claim-0', 'claim-1', 'claim-2']],
    ['words in any order and case', { search: 'days BRIDGE' }, ['claim-0']],
    ['words without their accents', { search: 'ánton' }, ['claim-1', 'name-1']],
    ['words of the document’s side', { search: 'engineer' }, ['claim-0']],
    ['two filters at once', { figure: 'Vera Lind', kind: 'name' }, ['name-0']],
    ['what nothing has', { search: 'zebra' }, []],
  ])('is narrowed to %s', (_, filter, ids) => {
    expect(pass(filter)).toEqual(ids);
  });

  test('knows the entry at which reading is', () => {
    expect(findReached(items, pageText.indexOf('built'))?.id).toBe('name-1');
    expect(findReached(items, -1)?.id).toBe('claim-0');
    expect(findReached([], 0)).toBeNull();
  });
});
