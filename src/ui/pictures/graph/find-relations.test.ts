import { expect, test } from 'vitest';
import { createDocument } from '../../../../tests/document-view';
import type { Fact } from '../../../core/model';
import { bundleRelations } from './bundle-relations';
import { findRelations } from './find-relations';

const sentence = 'Lind and Gray met in Oslo.';
const lind = { text: 'Vera Lind', entity: 'lind' };
const both = { text: 'Lind and Gray', entity: 'both' };
const oslo = { text: 'Oslo', entity: 'oslo' };
const boat = { text: 'a boat', entity: null };

const relationsOf = (...facts: readonly Partial<Omit<Fact, 'evidence'>>[]) =>
  findRelations(
    createDocument({
      sentences: [sentence],
      figures: [
        ['lind', 'Vera Lind', 'person'],
        ['gray', 'Anton Gray', 'person'],
        ['both', 'Vera Lind and Anton Gray', 'other', ['lind', 'gray']],
        ['oslo', 'Oslo', 'place'],
      ],
      facts: facts.map((fact) => ({ ...fact, in: sentence })),
    }),
  );

test.each<[what: string, fact: Partial<Omit<Fact, 'evidence'>>, arrows: string[]]>([
  ['subject and object', { subject: lind, relation: 'visited', object: oslo }, ['lind → oslo: visited']],
  [
    'giver and receiver',
    { subject: lind, relation: 'gave', object: boat, qualifiers: { recipient: 'Anton Gray' } },
    ['lind → gray: gave a boat'],
  ],
  [
    'each member of a group and the object',
    { subject: both, relation: 'left', object: oslo },
    ['lind → oslo: left', 'gray → oslo: left'],
  ],
  [
    'the two who do something together',
    { subject: both, relation: 'signed', object: boat },
    ['lind – gray: signed a boat'],
  ],
  ['nobody, where one name stands alone', { subject: lind, relation: 'bought', object: boat }, []],
  ['nobody, where it judges', { subject: lind, relation: 'loves', object: oslo, modality: 'evaluative' }, []],
  ['nobody to themselves', { subject: lind, relation: 'praised', object: lind }, []],
])('a fact joins %s', (_, fact, arrows) => {
  const told = relationsOf(fact).map(({ from, to, label, mutual }) => `${from} ${mutual ? '–' : '→'} ${to}: ${label}`);
  expect(told).toEqual(arrows);
});

test.each<[modality: Fact['modality'], source: string | undefined, certain: boolean, negated: boolean]>([
  ['asserted', undefined, true, false],
  ['asserted', 'state media', false, false],
  ['attributed', undefined, false, false],
  ['predicted', undefined, false, false],
  ['negated', undefined, true, true],
])('what is %s by “%s” is certain: %s, denied: %s', (modality, source, certain, negated) => {
  const qualifiers = source === undefined ? {} : { source };
  const [relation] = relationsOf({ subject: lind, relation: 'left', object: oslo, modality, qualifiers });
  expect(relation).toMatchObject({ certain, negated });
});

test('what is said twice is drawn once, and one line stands for all from one figure to another', () => {
  const left = { subject: lind, relation: 'left', object: oslo };
  const bundles = bundleRelations(
    relationsOf(left, left, { ...left, relation: 'reached' }, { ...left, subject: oslo, object: lind }),
  );
  expect(bundles.map(({ id, relations }) => [id, relations.map(({ label }) => label)])).toEqual([
    ['lind>oslo', ['left', 'reached']],
    ['oslo>lind', ['left']],
  ]);
});
