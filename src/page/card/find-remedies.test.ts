import { describe, expect, it } from 'vitest';
import { createReport } from '../../../tests/page-report';
import { applyCorrections } from '../../core/corrections/apply-corrections';
import type { Subject } from './card-state';
import { findRemedies } from './find-remedies';

const none = { ignoredNames: [], mistaken: [], wrongPairings: [] };
const keysOf = (subject: Subject): string[] => findRemedies(createReport(), subject).map(({ key }) => key);

describe('what a reader can put right from a card', () => {
  it.each<[string, Subject, readonly string[]]>([
    ['someone the document knows', { kind: 'figure', figure: 'e1' }, ['card_not_this_person', 'card_ignore_name']],
    ['someone it does not know', { kind: 'figure', figure: 'e2' }, ['card_ignore_name']],
    ['a claim held against a passage', { kind: 'claim', claim: 0 }, ['card_wrong_pairing']],
    ['a claim that nothing answers', { kind: 'claim', claim: 1 }, []],
    ['a quotation', { kind: 'quote', quote: 0 }, []],
    ['a figure that is not there', { kind: 'figure', figure: 'e9' }, []],
  ])('%s', (_what, subject, keys) => {
    expect(keysOf(subject)).toEqual(keys);
  });

  it('is gone from the card once it was done', () => {
    const report = createReport();
    const [notThisPerson] = findRemedies(report, { kind: 'figure', figure: 'e1' });
    const corrected = applyCorrections(report, { ...none, ...notThisPerson?.correction });
    expect(findRemedies(corrected, { kind: 'figure', figure: 'e1' }).map(({ key }) => key)).toEqual([
      'card_ignore_name',
    ]);
    const [wrong] = findRemedies(report, { kind: 'claim', claim: 0 });
    expect(applyCorrections(report, { ...none, ...wrong?.correction }).analysis.comparisons[0]?.verdict).toBe(
      'not-covered',
    );
  });
});
