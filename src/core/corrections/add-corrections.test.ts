import { expect, it } from 'vitest';
import { addCorrections } from './add-corrections';

const pairing = { claim: 'It rained.', document: 'doc', passage: 'The sun shone.' };
const known = { ignoredNames: ['Vera Lind'], mistaken: [], wrongPairings: [pairing] };

it('keeps what was put right before, and each thing once', () => {
  const added = { ignoredNames: ['Oslo', 'Vera Lind'], wrongPairings: [{ ...pairing }] };
  expect(addCorrections(known, added)).toEqual({ ...known, ignoredNames: ['Vera Lind', 'Oslo'] });
});
