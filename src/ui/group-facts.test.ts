import { expect, test } from 'vitest';
import type { Fact, Figure, FigureType } from '../core/model';
import { groupFacts } from './group-facts';

const figure = (id: string, type: FigureType, members?: readonly string[]): Figure => ({
  id,
  name: id,
  type,
  descriptions: [],
  mentions: [],
  ...(members ? { members } : {}),
});

const fact = (id: string, subject: string | null, object: string | null = null): Fact => ({
  id,
  subject: { text: '', entity: subject },
  relation: 'met',
  predicate: 'meet',
  object: { text: '', entity: object },
  qualifiers: {},
  modality: 'asserted',
  evidence: [],
});

const figures = [
  figure('place', 'place'),
  figure('both', 'other', ['anna', 'ben']),
  figure('firm', 'organization'),
  figure('anna', 'person'),
  figure('ben', 'person'),
];

const toIds = (facts: readonly Fact[]) =>
  groupFacts(facts, figures).map((group) => [group.figure?.id ?? null, ...group.facts.map(({ id }) => id)]);

test('people come first, then their groups, then bodies, places and what is about no one', () => {
  const facts = [fact('1', null), fact('2', 'place'), fact('3', 'firm'), fact('4', 'both'), fact('5', 'anna')];
  expect(toIds(facts)).toEqual([
    ['anna', '5'],
    ['both', '4'],
    ['firm', '3'],
    ['place', '2'],
    [null, '1'],
  ]);
});

test('of two people the one with more facts comes first', () => {
  expect(toIds([fact('1', 'anna'), fact('2', 'ben'), fact('3', 'ben')])).toEqual([
    ['ben', '2', '3'],
    ['anna', '1'],
  ]);
});

test('a fact about no one stands under its object', () => {
  expect(toIds([fact('1', null, 'anna')])).toEqual([['anna', '1']]);
});

test('a fact stands in one place only, and none is lost', () => {
  const facts = [fact('1', 'anna', 'ben'), fact('2', 'gone'), fact('3', 'firm', 'anna')];
  expect(
    toIds(facts)
      .flatMap(([, ...ids]) => ids)
      .sort(),
  ).toEqual(['1', '2', '3']);
});
