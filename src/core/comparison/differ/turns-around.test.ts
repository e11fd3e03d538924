import { expect, test } from 'vitest';
import { loadModels } from '../../../cli/load-models';
import type { Verdict } from '../../model';
import { readDocument, readStatement } from '../../read-document';
import { compareClaims } from '../compare-claims';

const models = loadModels();
const document = readDocument(
  'd',
  `The treaty is the most important agreement that Norway and Chile have signed in decades.

Norwegian President Ana Ruiz met Nils Berg in Oslo. Ruiz’s aide Dana Orr said that she also gave Berg a bell.

The horse is the same breed as the one that Ruiz gave Berg in 2018. Ruiz had two meetings in Oslo on Monday.`,
  null,
  models,
);

test.each<[claim: string, not: Verdict]>([
  ['The treaty is the least important agreement that Norway and Chile have signed in decades.', 'supported'],
  ['No agreement that Norway and Chile have signed in decades is more important than the treaty.', 'conflicts'],
  ['The horse is a different breed from the one that Ruiz gave Berg in 2018.', 'supported'],
  ['Dana Orr is an aide to Nils Berg.', 'supported'],
  ['Nils Berg’s aide Dana Orr said that Ruiz gave Berg a bell.', 'supported'],
])('one small word counts: %s is not “%s”', (claim, not) => {
  const [comparison] = compareClaims(readStatement(claim, null, models), [document]);
  expect(comparison?.verdict).not.toBe(not);
});

test('whose role it is, is said by its owner', () => {
  const [comparison] = compareClaims(readStatement('Dana Orr is an aide to Ana Ruiz.', null, models), [document]);
  expect(comparison?.verdict).toBe('supported');
});
